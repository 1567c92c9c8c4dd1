import type { Conditions } from "../../iam/policyDocument.ts";
import type { Scope } from "../scope.ts";

/** The tags by which EC2 knows whose a thing is that has no name in its ARN. */
function ownTags(
  scope: Scope,
  key: "aws:RequestTag" | "aws:ResourceTag",
): { readonly [key: string]: readonly string[] } {
  return {
    [`${key}/keyholder:environment`]: [scope.environment],
    [`${key}/keyholder:service`]: [scope.service],
  };
}

/** Only things that carry the service's tags. */
export function taggedAsOwn(scope: Scope): Conditions {
  return { StringEquals: ownTags(scope, "aws:ResourceTag") };
}

/** Only a request that gives the new thing the service's tags. */
export function madeAsOwn(scope: Scope): Conditions {
  return { StringEquals: ownTags(scope, "aws:RequestTag") };
}

/** Tags as part of making a thing, and never afterwards: nobody takes over the things of others by a tag. */
export function whenMaking(actions: readonly string[]): Conditions {
  return { StringEquals: { "ec2:CreateAction": actions } };
}
