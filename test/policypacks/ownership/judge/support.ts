import { ruleContext } from "../../../../policypacks/ownership/judge/ruleContext.ts";
import type { StackResource } from "../../../../access/stack/resource.ts";
import type { Finding, ResourceRule, RuleContext, StackRule } from "../../../../policypacks/ownership/rule.ts";
import type { Ownership } from "../../../../model/index.ts";
import { anException } from "../../../support/declared.ts";
import { smallOwnership, today } from "../../../support/smallOwnership.ts";

const text = {
  description: "All is well.",
  why: "It must be.",
  fix: "Make it so.",
  sources: ["https://example.org/"],
  exceptable: true,
  enforcement: "mandatory",
} as const;

/** A rule on resources that says so much of each resource that it sees. */
export function aRule(name: string, check: ResourceRule["check"], changes: Partial<ResourceRule> = {}): ResourceRule {
  return { ...text, name, scope: "resource", types: "all", check, ...changes };
}

/** A rule on the stack. */
export function aStackRule(name: string, check: StackRule["check"], changes: Partial<StackRule> = {}): StackRule {
  return { ...text, name, scope: "stack", check, ...changes };
}

/** A rule that throws this. */
export function aBrokenRule(thrown: unknown): ResourceRule {
  return aRule("it-breaks", () => {
    throw thrown;
  });
}

/** A finding without anything special. */
export const finding: Finding = { id: "Field::name", field: "name", message: '"x" is wrong.' };

/** A role with this name. */
export function aRole(name: string): StackResource {
  const type = "aws:iam/role:Role";
  const urn = `urn:pulumi:test::keyholder::${type}::${name}`;
  return { urn, type, name, properties: { name }, options: { protect: false, ignoreChanges: [] } };
}

/** An exception that opens {@link finding} of `it-is-well` on the role web. */
export const webException = anException({ rule: "it-is-well", finding: "Field::name", subject: "role web" });

/** What rules are held against, for the smallest declaration with exceptions. */
export function contextWith(exceptions: Ownership["exceptions"] = {}): RuleContext {
  return ruleContext({ stack: "test", project: "keyholder", today }, { ...smallOwnership, exceptions });
}
