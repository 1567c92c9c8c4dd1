import { emphasis, heading } from "../plan/textParts.ts";
import { plural } from "../plural.ts";
import { ruleFamilies } from "./ruleFamilies.ts";
import type { ToldRule } from "./toldRule.ts";

/** Every rule with the state in which it is content, one line each. Ends with a newline. */
export function rulesText(rules: readonly ToldRule[]): string {
  const width = Math.max(0, ...rules.map(({ name }) => name.length));
  const lines = ruleFamilies(rules).flatMap((family) => [
    heading(family.title),
    ...family.rules.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`),
    "",
  ]);
  const last = `${plural(rules.length, "rule")}. \`npx keyholder rules RULE\` tells why, what to do, and how to except.`;
  return `${[...lines, emphasis(last)].join("\n")}\n`;
}
