import type { Element } from "../policy/policy.ts";
import type { Principal } from "../policy/principal.ts";
import { exempted } from "../match/exempted.ts";
import { type Naming, naming } from "../match/naming.ts";
import type { RequestPrincipal } from "../match/requestPrincipal.ts";
import type { LabelledPolicy } from "./applicablePolicies.ts";
import { compilePolicy } from "./compilePolicy.ts";
import type { MatchedRequest } from "./compileStatement.ts";
import type { StatementReference } from "./decision.ts";
import { reference } from "./matchPolicy.ts";

/** An `Allow` of a resource policy, and how it names the one who asks. */
export interface Grant extends StatementReference {
  readonly naming: Naming;
}

/** The statements of a resource policy that match a request. */
export interface ResourceMatches {
  readonly allows: readonly Grant[];
  readonly denies: readonly StatementReference[];
}

/** Finds the statements of a resource policy that match a request and its principal. */
export function matchResourcePolicy(
  { label, policy }: LabelledPolicy,
  request: MatchedRequest,
  asking: RequestPrincipal,
  options: { readonly bounded: boolean },
): ResourceMatches {
  const allows: Grant[] = [];
  const denies: StatementReference[] = [];
  for (const { statement, matches } of compilePolicy(policy)) {
    if (statement.principal === undefined || !matches(request)) continue;
    const deny = statement.effect === "Deny";
    const named = namingOf(statement.principal, asking, { always: deny && options.bounded });
    if (named === undefined) continue;
    if (deny) denies.push(reference(label, statement));
    else allows.push({ ...reference(label, statement), naming: named });
  }
  return { allows, denies };
}

const strongest: readonly Naming[] = ["itself", "anyone", "behind-session", "account"];

/**
 * The strongest way in which an element names the one who asks. `NotPrincipal` names everybody it does not spare, and in a `Deny` whoever has a
 * permissions boundary, spared or not.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
function namingOf(
  element: Element<Principal>,
  asking: RequestPrincipal,
  { always }: { readonly always: boolean },
): Naming | undefined {
  if (element.negated) return always || !exempted(element.values, asking) ? "anyone" : undefined;
  const names = element.values.map((principal) => naming(principal, asking));
  return strongest.find((name) => names.includes(name));
}
