import type { IdentifiedByAws } from "./resource.ts";

/** A VPC that belongs to the service alone, with its subnets and route tables. */
export type Vpc = IdentifiedByAws<"vpc">;

/** A VPC by its id, for example `vpc({ name: "shop", ids: { production: "vpc-0f0e0d0c" } })`. */
export function vpc(args: Omit<Vpc, "kind">): Vpc {
  return { kind: "vpc", ...args };
}
