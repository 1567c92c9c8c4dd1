import type { Policy } from "../../../access/iam/policy/policy.ts";
import type { StackResource } from "../../../access/stack/resource.ts";
import type { Finding, ResourceRule, RuleContext, RuleText } from "../rule.ts";
import { oncePerId } from "./oncePerId.ts";
import { trustOf } from "./trustOf.ts";

/** What a rule over a trust policy has to say besides its texts. */
export interface TrustRule extends Omit<RuleText, "enforcement"> {
  readonly judge: (policy: Policy, context: RuleContext, resource: StackResource) => readonly Finding[];
}

/** A rule over the trust policy of a role; a document that cannot be read is `role-trust-can-be-read`'s. */
export function trustRule({ judge, ...text }: TrustRule): ResourceRule {
  return {
    ...text,
    enforcement: "mandatory",
    scope: "resource",
    types: ["aws:iam/role:Role"],
    check(resource, context) {
      const policy = trustOf(resource);
      return policy === undefined ? [] : oncePerId(judge(policy, context, resource));
    },
  };
}
