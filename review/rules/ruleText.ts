import { heading } from "../plan/textParts.ts";
import { exceptionSnippet } from "./exceptionSnippet.ts";
import type { ToldRule } from "./toldRule.ts";

/** One rule, with everything that is known of it. Ends with a newline. */
export function ruleText(rule: ToldRule): string {
  const { name, description, why, fix, sources, exceptable, enforcement, decidedOn, types } = rule;
  const excepting = exceptable
    ? [
        "An exception opens one finding on one subject. Under exceptions in stacks/<stack>/ownership.ts:",
        "",
        ...exceptionSnippet(name),
      ]
    : ["It cannot be excepted."];
  return `${[
    heading(name),
    description,
    "",
    `Why         ${why}`,
    `What to do  ${fix}`,
    `Decided on  ${decidedOn}`,
    `Weight      ${enforcement}`,
    `Looks at    ${types === undefined ? "every type" : types.join(", ")}`,
    `Sources     ${sources.join(", ")}`,
    "",
    ...excepting,
  ].join("\n")}\n`;
}
