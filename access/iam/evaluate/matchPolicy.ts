import type { LabelledPolicy } from "./applicablePolicies.ts";
import { compilePolicy } from "./compilePolicy.ts";
import type { MatchedRequest } from "./compileStatement.ts";
import type { StatementReference } from "./decision.ts";

/** The statements of some policies that match a request. */
export interface Matches {
  readonly allows: readonly StatementReference[];
  readonly denies: readonly StatementReference[];
}

/** Finds the statements that match a request, in policies that are attached to a principal or an account and name none. */
export function matchPolicies(policies: readonly LabelledPolicy[], request: MatchedRequest): Matches {
  const allows: StatementReference[] = [];
  const denies: StatementReference[] = [];
  for (const { label, policy } of policies)
    for (const { statement, matches } of compilePolicy(policy))
      if (matches(request)) (statement.effect === "Deny" ? denies : allows).push(reference(label, statement));
  return { allows, denies };
}

/** What is said of a statement in a decision. */
export function reference(
  policy: string,
  statement: { readonly path: string; readonly sid: string | undefined },
): StatementReference {
  return { policy, path: statement.path, sid: statement.sid };
}
