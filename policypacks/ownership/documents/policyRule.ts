import type { StackResource } from "../../../access/stack/resource.ts";
import type { Finding, ResourceRule, RuleContext, RuleText } from "../rule.ts";
import { type HeldPolicy, heldPolicies, policyTypes } from "./heldPolicies.ts";
import { oncePerId } from "./oncePerId.ts";

/** What a rule over policies has to say besides its texts. */
export interface PolicyRule extends Omit<RuleText, "enforcement"> {
  /** Absent: everything that says what somebody may do. */
  readonly types?: readonly string[];
  readonly judge: (held: HeldPolicy, context: RuleContext, resource: StackResource) => readonly Finding[];
}

/** A rule over what somebody may do; a document that cannot be read is `policy-can-be-read`'s. */
export function policyRule({ judge, types = policyTypes, ...text }: PolicyRule): ResourceRule {
  return {
    ...text,
    enforcement: "mandatory",
    scope: "resource",
    types,
    check: (resource, context) => oncePerId(heldPolicies(resource).flatMap((held) => judge(held, context, resource))),
  };
}
