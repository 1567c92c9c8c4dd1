import type { IdentifiedByAws, ResourceBase } from "./resource.ts";

/** An Amazon CloudFront distribution. */
export type CloudFrontDistribution = IdentifiedByAws<"cloudfront-distribution">;

/** A distribution by its id, for example `cloudFrontDistribution({ name: "site", ids: { production: "E2QWRUHAPOMQZL" } })`. */
export function cloudFrontDistribution(args: Omit<CloudFrontDistribution, "kind">): CloudFrontDistribution {
  return { kind: "cloudfront-distribution", ...args };
}

/** A CloudFront function, which runs at the edge. */
export interface CloudFrontFunction extends ResourceBase<"cloudfront-function"> {
  readonly name: string;
}

/** A CloudFront function by name. */
export function cloudFrontFunction(args: Omit<CloudFrontFunction, "kind">): CloudFrontFunction {
  return { kind: "cloudfront-function", ...args };
}
