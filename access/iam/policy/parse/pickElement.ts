import type { FaultLog } from "./faultLog.ts";
import type { Json, JsonObject } from "./json.ts";
import { pathOf } from "./pathOf.ts";
import type { PolicyGrammar } from "./policyGrammar.ts";

type Name = "Principal" | "Action" | "Resource";

interface PickedElement {
  readonly negated: boolean;
  readonly value: Json;
  readonly path: string;
}

const missing = {
  Principal: "missing-principal",
  Action: "missing-action",
  Resource: "missing-resource",
} as const;

const advice: { readonly [name: string]: string } = {
  Principal: "Remove it; the policy speaks of those to whom it is attached.",
  NotPrincipal: 'Remove it; to except principals, compare "aws:PrincipalArn" in a Condition.',
  NotAction: "List the actions in Action.",
  Resource: "Remove it; the resource is the role itself.",
  NotResource: "Remove it; the resource is the role itself.",
};

/** Finds an element or its opposite (`Action` or `NotAction`) in a statement, and tells where both or, though needed, none is there. */
export function pickElement(
  statement: JsonObject,
  path: string,
  name: Name,
  grammar: PolicyGrammar,
  log: FaultLog,
): PickedElement | undefined {
  const opposite = `Not${name}`;
  const value = statement.get(name);
  const negated = statement.get(opposite);
  if (value !== undefined && negated !== undefined) {
    const message = `the statement has both ${name} and ${opposite}.`;
    log.error(path, "both-elements", message, "Keep one of them.");
  }
  const names = grammar.prohibited.includes(opposite) ? name : `${name} or ${opposite}`;
  if (value === undefined && negated === undefined && !grammar.prohibited.includes(name))
    log.error(path, missing[name], `the statement of ${grammar.name} has no ${name}.`, `Add ${names}.`);
  if (value !== undefined) return { negated: false, value, path: pathOf(path, name) };
  return negated === undefined ? undefined : { negated: true, value: negated, path: pathOf(path, opposite) };
}

/** Tells the elements of a statement that its kind of policy does not have: AWS says "Has prohibited field Resource." */
export function tellProhibited(statement: JsonObject, path: string, grammar: PolicyGrammar, log: FaultLog): void {
  for (const name of grammar.prohibited) {
    if (!statement.has(name)) continue;
    log.error(
      pathOf(path, name),
      "prohibited-element",
      `${grammar.name} has no ${name}.`,
      advice[name] ?? "Remove it.",
    );
  }
}
