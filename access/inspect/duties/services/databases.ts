import type { ServiceTables } from "../serviceTable.ts";

/** Databases and caches. Copies, exports, restores and shared snapshots carry data to where other rules hold. */
export const databases: ServiceTables = {
  cassandra: { data: ["Modify", "ModifyMultiRegionResource", "Select", "SelectMultiRegionResource"] },
  dax: { data: ["*Item", "Query", "Scan"] },
  dsql: { data: ["DbConnect", "DbConnectAdmin"] },
  dynamodb: {
    data: [
      "*Item",
      "DeleteBackup",
      "ExportTableToPointInTime",
      "GetRecords",
      "GetShardIterator",
      "ImportTable",
      "PartiQL*",
      "Query",
      "ReadDataForReplication",
      "Restore*",
      "Scan",
      "SearchVectors",
      "WriteDataForReplication",
    ],
  },
  elasticache: {
    workload: ["Connect"],
    data: ["CopyServerlessCacheSnapshot", "CopySnapshot", "ExportServerlessCacheSnapshot"],
    brake: ["InterruptClusterAzPower"],
  },
  memorydb: { workload: ["Connect"], data: ["CopySnapshot"] },
  "neptune-db": { data: ["*DataViaQuery", "GetStreamRecords", "connect"] },
  qldb: { data: ["PartiQL*", "SendCommand", "ExportJournalToS3"] },
  rds: {
    data: [
      "CopyDBClusterSnapshot",
      "CopyDBSnapshot",
      "ModifyDBClusterSnapshotAttribute",
      "ModifyDBSnapshotAttribute",
      "Restore*",
      "StartExportTask",
    ],
    oversight: ["StopActivityStream"],
    telemetry: ["DownloadCompleteDBLogFile", "DownloadDBLogFilePortion"],
  },
  "rds-data": { data: ["*"] },
  "rds-db": { data: ["connect"] },
  sdb: { data: ["*Attributes", "Select"] },
};
