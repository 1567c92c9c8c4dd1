import type { ResourceBase } from "./resource.ts";

/** An S3 bucket. */
export interface Bucket extends ResourceBase<"bucket"> {
  readonly name: string;
  /** `release`: what a deployment publishes (a site, artefacts), which deploy may write. `data`: what the service keeps, which no duty may read. */
  readonly holds: "release" | "data";
}

/** A bucket by name and by what it holds. */
export function bucket(args: Omit<Bucket, "kind">): Bucket {
  return { kind: "bucket", ...args };
}
