import { inQuotes } from "../../../model/index.ts";
import type { ResourceRule, RuleText } from "../rule.ts";

/** What a rule says of something that no plan ever makes. */
export interface NeverMade extends Omit<RuleText, "enforcement" | "exceptable"> {
  readonly types: readonly string[];
  /** Subject of the message, for example `An IAM user`. */
  readonly what: string;
}

/** A rule against types of resource that no plan ever makes. */
export function neverMade({ what, ...text }: NeverMade): ResourceRule {
  return {
    ...text,
    exceptable: true,
    enforcement: "mandatory",
    scope: "resource",
    check: ({ type }) => [{ id: `Type::${type}`, message: `${what} is made, by ${inQuotes(type)}.` }],
  };
}
