import type { ResourceBase } from "./resource.ts";

/** A replication group of Amazon ElastiCache (Valkey or Redis OSS). */
export interface CacheReplicationGroup extends ResourceBase<"cache-replication-group"> {
  readonly name: string;
  /** Its own subnet group; absent: the group called `default`. */
  readonly subnetGroup?: string;
}

/** A replication group by id. */
export function cacheReplicationGroup(args: Omit<CacheReplicationGroup, "kind">): CacheReplicationGroup {
  return { kind: "cache-replication-group", ...args };
}

/** A serverless cache of Amazon ElastiCache. */
export interface ServerlessCache extends ResourceBase<"serverless-cache"> {
  readonly name: string;
}

/** A serverless cache by name. */
export function serverlessCache(args: Omit<ServerlessCache, "kind">): ServerlessCache {
  return { kind: "serverless-cache", ...args };
}
