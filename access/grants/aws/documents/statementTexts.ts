import { sortedUnique } from "../../../compareText.ts";
import type { Element, Policy, PolicyStatement } from "../../../iam/policy/policy.ts";
import { actionText } from "./actionText.ts";
import { conditionsText } from "./conditionText.ts";
import { plainOrQuoted } from "./plainOrQuoted.ts";
import { principalText } from "./principalText.ts";

/** A statement that would say more single things than this is said as a whole. */
const mostTexts = 2_000;

/**
 * A statement in words, once for each principal, action and resource: `Allow s3:GetObject on arn:aws:s3:::x/* when aws:MultiFactorAuthPresent is
 * true`. However a document groups, orders and spells what it says, its texts are the same; what excepts (`NotAction`) cannot be taken apart.
 */
export function statementTexts(statement: PolicyStatement, { version }: Policy): readonly string[] {
  const { effect, principal, action, resource, conditions } = statement;
  const whom = principal === undefined ? [""] : parts(principal, principalText, "everybody").map((text) => `${text} `);
  const what = parts(action, (pattern) => plainOrQuoted(actionText(pattern)), "every action");
  const on = resource === undefined ? [""] : parts(resource, plainOrQuoted, "everything").map((text) => ` on ${text}`);
  const when = conditionsText(conditions) + oldVariables(statement, version);
  if (whom.length * what.length * on.length > mostTexts)
    return [`${effect} ${whom.join("")}${what.join(", ")}${on.join("")}${when}`];
  return whom.flatMap((one) => what.flatMap((act) => on.map((target) => `${effect} ${one}${act}${target}${when}`)));
}

function parts<T>(element: Element<T>, text: (value: T) => string, all: string): readonly string[] {
  const texts = sortedUnique(element.values.map(text));
  return element.negated ? [`${all} but ${texts.join(", ")}`] : texts;
}

/** In documents of the old version, `${aws:username}` stands for nothing but itself. */
function oldVariables({ resource, conditions }: PolicyStatement, version: Policy["version"]): string {
  if (version !== "2008-10-17") return "";
  const texts = [...(resource?.values ?? []), ...conditions.flatMap(({ values }) => values)];
  return texts.some((text) => text.includes("${")) ? ", without variables" : "";
}
