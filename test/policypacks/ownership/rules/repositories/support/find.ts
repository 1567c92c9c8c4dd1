import { type JudgedPlan, judgedPlan } from "../../../../../../access/index.ts";
import type { Ownership } from "../../../../../../model/index.ts";
import type { Properties, StackResource, Value } from "../../../../../../access/stack/resource.ts";
import type { Finding, ResourceRule, RuleContext } from "../../../../../../policypacks/ownership/rule.ts";
import { githubType } from "../../../../../../policypacks/ownership/rules/repositories/support/githubType.ts";
import type { SmallOwnership } from "../../../../../support/checkCases.ts";
import { smallOwnership, today } from "../../../../../support/smallOwnership.ts";

/** What rules are held against, for a declaration. */
export function contextOf(ownership: Ownership, judged: JudgedPlan = judgedPlan(ownership, today)): RuleContext {
  return { stack: "test", project: "keyholder", today, ownership, ...judged, expected: new Map() };
}

/** What rules are held against, for the smallest declaration. */
export const smallContext = contextOf(smallOwnership);

/** A resource as the engine would hand it over. */
export function aResource(type: string, properties: Properties, name = "it"): StackResource {
  return {
    urn: `urn:pulumi:test::keyholder::${type}::${name}`,
    type,
    name,
    properties,
    options: { protect: true, ignoreChanges: [] },
  };
}

/** What a rule finds on a resource of the GitHub provider, or of a whole type token; it must be one that the rule looks at. */
export function find(
  rule: ResourceRule,
  type: string,
  properties: Properties,
  context = smallContext,
): readonly Finding[] {
  const token = type.includes(":") ? type : githubType(type);
  if (rule.types !== "all" && !rule.types.includes(token)) throw new Error(`${rule.name} does not look at ${token}`);
  return rule.check(aResource(token, properties), context);
}

/** A copy with another value at a place, for example `rules.deletion`; absent: without it. */
export function spoil(properties: Properties, path: string, value?: Value): Properties {
  const [first = "", ...rest] = path.split(".");
  const { [first]: old, ...others } = properties;
  const next = rest.length === 0 ? value : spoil((old ?? {}) as Properties, rest.join("."), value);
  return next === undefined ? others : { ...others, [first]: next };
}

/** The smallest declaration with a change, for example `changed((o) => { o.people.dan.leavesOn = "2026-11-20"; })`. */
export function changed(apply: (copy: SmallOwnership) => void): Ownership {
  const copy = structuredClone(smallOwnership) as SmallOwnership;
  apply(copy);
  return copy as Ownership;
}
