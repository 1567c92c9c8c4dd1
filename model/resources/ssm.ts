import type { ResourceBase } from "./resource.ts";

/** A plain parameter of AWS Systems Manager: configuration, which is no secret. */
export interface ConfigParameter extends ResourceBase<"config-parameter"> {
  /** Name below `/config/`, for example `"/config/shop/{environment}/log-level"`: the first part of the name says whose it is. */
  readonly name: `/config/${string}`;
}

/** Configuration by name. Provisioning writes it. */
export function configParameter(args: Omit<ConfigParameter, "kind">): ConfigParameter {
  return { kind: "config-parameter", ...args };
}

/** A `SecureString` parameter of AWS Systems Manager: a secret. */
export interface SecretParameter extends ResourceBase<"secret-parameter"> {
  /** Name below `/secret/`, for example `"/secret/shop/{environment}/token"`: the first part of the name says whose it is. */
  readonly name: `/secret/${string}`;
}

/** A secret parameter by name. The secrets duty writes it, and only the workload reads it. */
export function secretParameter(args: Omit<SecretParameter, "kind">): SecretParameter {
  return { kind: "secret-parameter", ...args };
}
