import type { ResourceBase } from "./resource.ts";

/** A public certificate of AWS Certificate Manager, proven by DNS. */
export interface Certificate extends ResourceBase<"certificate"> {
  /** The domain name that it is for, for example `"shop-{environment}.example.com"`. */
  readonly name: string;
  /** `"us-east-1"` for CloudFront; absent: the region of the environment. */
  readonly region?: string;
}

/** A certificate by domain name. */
export function certificate(args: Omit<Certificate, "kind">): Certificate {
  return { kind: "certificate", ...args };
}
