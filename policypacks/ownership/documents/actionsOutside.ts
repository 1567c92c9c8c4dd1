import { canonicalText } from "../../../access/iam/policy/canonicalText.ts";
import type { Policy, PolicyStatement } from "../../../access/iam/policy/policy.ts";
import { contains } from "../../../access/iam/sets/contains.ts";
import { allowedBy } from "../../../access/iam/sets/permissionSet.ts";
import { compareText, inQuotes } from "../../../model/index.ts";
import type { Finding } from "../rule.ts";
import { allowing } from "./allowing.ts";
import { rememberedFor } from "./rememberedFor.ts";

/**
 * A finding for every action with which a policy allows something beyond a limit; each action alone, so that one may be decided without the
 * others.
 *
 * @param limit The policy, and how a message calls it.
 */
export function actionsOutside(
  field: string,
  policy: Policy,
  limit: { policy: Policy; name: string },
): readonly Finding[] {
  if (saySame(policy, limit.policy)) return [];
  const allowed = allowedBy(limit.policy);
  if (contains(allowed, allowedBy(policy)).verdict === "contained") return [];
  const denies = policy.statements.filter(({ effect }) => effect === "Deny");
  return allowing(policy)
    .flatMap(byAction)
    .flatMap(({ id, what, statement }) => {
      const held = contains(allowed, allowedBy({ ...policy, statements: [statement, ...denies] }));
      if (held.verdict === "contained") return [];
      const message =
        held.verdict === "not-contained"
          ? `${what} is allowed on ${inQuotes(held.request.resource || "*")}, which is outside of ${limit.name}.`
          : `It could not be decided whether ${what} stays inside of ${limit.name}.`;
      return [{ id, field, message }];
    });
}

interface OneAction {
  readonly id: string;
  readonly what: string;
  readonly statement: PolicyStatement;
}

function byAction(statement: PolicyStatement): readonly OneAction[] {
  const { negated, values } = statement.action;
  if (negated) {
    const names = values.toSorted(compareText).join(",");
    return [{ id: `NotAction::${names}`, what: `Everything but ${inQuotes(names)}`, statement }];
  }
  return values.map((value) => ({
    id: `Action::${value}`,
    what: inQuotes(value),
    statement: { ...statement, action: { negated: false, values: [value] } },
  }));
}

/** Nearly all are written alike to the letter, and need no canonical form. */
function saySame(left: Policy, right: Policy): boolean {
  const [one, other] = [left, right].map(({ version, statements }) => JSON.stringify([version, statements]));
  return one === other || statementsText(left) === statementsText(right);
}

/** Equal for policies of equal statements, whatever they are for. */
const statementsText = rememberedFor((policy) => canonicalText({ ...policy, kind: "identity" }));
