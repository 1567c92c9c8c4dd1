import type { ServiceTables } from "../serviceTable.ts";

/** Secrets, keys and certificates. No duty reads a value or decrypts: what runs does. */
export const secrets: ServiceTables = {
  acm: {
    // A private key is a secret.
    "secret-value": ["ExportCertificate", "GetAcmeExternalAccountBindingCredentials"],
    "secret-write": ["ImportCertificate"],
  },
  kms: {
    decryption: ["Decrypt", "DeriveSharedSecret", "ReEncryptFrom"],
    "secret-write": [
      "Encrypt",
      "GenerateDataKey",
      "GenerateDataKeyPair",
      "GenerateDataKeyPairWithoutPlaintext",
      "GenerateDataKeyWithoutPlaintext",
      "ImportKeyMaterial",
      "ReEncryptTo",
      "RotateKeyOnDemand",
    ],
    workload: ["GenerateMac", "Sign", "Verify", "VerifyMac"],
    configuration: ["GenerateRandom"],
    data: ["DeleteImportedKeyMaterial", "ScheduleKeyDeletion"],
  },
  lightsail: {
    "secret-value": ["DownloadDefaultKeyPair", "GetInstanceAccessDetails", "GetRelationalDatabaseMasterUserPassword"],
  },
  secretsmanager: {
    "secret-value": ["BatchGetSecretValue", "GetSecretValue"],
    "secret-write": [
      "CancelRotateSecret",
      "PutSecretValue",
      "RestoreSecret",
      "RotateSecret",
      "UpdateSecret",
      "UpdateSecretVersionStage",
    ],
    "secret-keeping": ["CreateSecret", "DeleteSecret", "TagResource", "UntagResource"],
    configuration: ["GetRandomPassword", "ValidateResourcePolicy"],
  },
};
