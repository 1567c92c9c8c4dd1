import type { Policy } from "../../../access/iam/policy/policy.ts";
import type { StackResource } from "../../../access/stack/resource.ts";
import type { Finding, ResourceRule, RuleContext, RuleText } from "../rule.ts";
import { oncePerId } from "./oncePerId.ts";
import { policyOf } from "./readPolicy.ts";
import { resourcePolicyIn, resourcePolicyTypes } from "./resourcePolicies.ts";

/** What a rule over resource policies has to say besides its texts. */
export interface ResourcePolicyRule extends Omit<RuleText, "enforcement"> {
  readonly judge: (
    held: { readonly field: string; readonly policy: Policy },
    context: RuleContext,
    resource: StackResource,
  ) => readonly Finding[];
}

/** A rule over who may reach a resource; a document that cannot be read is `resource-policy-can-be-read`'s. */
export function resourcePolicyRule({ judge, ...text }: ResourcePolicyRule): ResourceRule {
  return {
    ...text,
    enforcement: "mandatory",
    scope: "resource",
    types: resourcePolicyTypes,
    check(resource, context) {
      const found = resourcePolicyIn(resource);
      const policy = found && policyOf(found.document, "resource");
      return found && policy ? oncePerId(judge({ field: found.field, policy }, context, resource)) : [];
    },
  };
}
