import type { IdentifiedByAws } from "./resource.ts";

/** A customer managed key of AWS KMS. */
export interface KmsKey extends IdentifiedByAws<"kms-key"> {
  /** Names of the Secrets Manager secrets that it encrypts. Absent: none. */
  readonly encryptsSecrets?: readonly string[];
  /** Names of the secret parameters that it encrypts. Absent: none. */
  readonly encryptsParameters?: readonly string[];
}

/** A key by its id, for example `kmsKey({ name: "data", ids: { production: "1234abcd-12ab-34cd-56ef-1234567890ab" } })`. */
export function kmsKey(args: Omit<KmsKey, "kind">): KmsKey {
  return { kind: "kms-key", ...args };
}
