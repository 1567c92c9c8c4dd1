import type { ServiceTables } from "../serviceTable.ts";

/** Objects, files, blocks and backups. */
export const storage: ServiceTables = {
  backup: {
    oversight: ["DeleteBackupVaultLockConfiguration"],
    data: ["CopyFromBackupVault", "CopyIntoBackupVault", "DeleteRecoveryPoint", "StartCopyJob", "StartRestoreJob"],
  },
  "backup-storage": { data: ["Get*", "List*", "PutChunk", "PutObject", "Start*", "Notify*"] },
  ebs: { data: ["CompleteSnapshot", "GetSnapshotBlock", "PutSnapshotBlock", "StartSnapshot"] },
  elasticfilesystem: {
    data: ["Backup", "Client*", "ReplicationRead", "ReplicationWrite", "Restore"],
  },
  s3: {
    // Our catalogue gives the first four on buckets that hold a release.
    release: ["AbortMultipartUpload", "DeleteObject", "PutObject"],
    data: [
      "CreateJob",
      "DeleteObjectVersion",
      "GetDataAccess",
      "GetObject",
      "GetObjectTorrent",
      "GetObjectVersion",
      "GetObjectVersionForReplication",
      "GetObjectVersionTorrent",
      "InitiateReplication",
      "Replicate*",
      "RestoreObject",
      "UpdateJobStatus",
    ],
    oversight: ["BypassGovernanceRetention"],
    "resource-policy": ["PutReplicationConfiguration"],
    configuration: ["AllowVendedLogDeliveryForResource", "ReplicateTags"],
    alarms: ["PutMetricsConfiguration"],
  },
  "s3-object-lambda": {
    data: ["DeleteObject*", "GetObject", "GetObjectVersion", "PutObject", "RestoreObject", "WriteGetObjectResponse"],
  },
  s3express: { data: ["CreateSession"] },
  s3tables: { data: ["GetTableData", "PutTableData"] },
};
