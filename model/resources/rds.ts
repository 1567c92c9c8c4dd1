import type { ResourceBase } from "./resource.ts";

/** A database instance of Amazon RDS, outside Aurora. Its master password is made and kept by RDS. */
export interface DbInstance extends ResourceBase<"db-instance"> {
  /** Instance identifier. */
  readonly name: string;
  /** Its own subnet group; absent: the group called `default`. */
  readonly subnetGroup?: string;
  /** Its own parameter group; absent: AWS's default for the engine. */
  readonly parameterGroup?: string;
}

/** A database instance by identifier. */
export function dbInstance(args: Omit<DbInstance, "kind">): DbInstance {
  return { kind: "db-instance", ...args };
}

/** An Amazon Aurora cluster. Its master password is made and kept by RDS. */
export interface AuroraCluster extends ResourceBase<"aurora-cluster"> {
  /** Cluster identifier; the last snapshot is `<name>-final`. */
  readonly name: string;
  /** Identifiers of its instances, for example `["shop-{environment}-1"]`. */
  readonly instances: readonly string[];
  /** Its own subnet group; absent: the group called `default`. */
  readonly subnetGroup?: string;
  /** Its own cluster parameter group; absent: AWS's default for the engine. */
  readonly parameterGroup?: string;
}

/** An Aurora cluster by identifier. */
export function auroraCluster(args: Omit<AuroraCluster, "kind">): AuroraCluster {
  return { kind: "aurora-cluster", ...args };
}
