import { exceptionSnippet } from "./exceptionSnippet.ts";
import { ruleFamilies } from "./ruleFamilies.ts";
import type { ToldRule } from "./toldRule.ts";

/** docs/rules.md. Ends with a newline. */
export function rulesMarkdown(rules: readonly ToldRule[]): string {
  return `${[
    "<!-- Written by `npx keyholder rules --markdown > docs/rules.md`; a test holds it against the rules. -->",
    "",
    "# The rules of the policy pack",
    "",
    `${rules.length} rules, each with the state in which it is content. How they run, and what they cannot see: [policy-pack.md](policy-pack.md).`,
    "",
    "An exception opens one finding of one rule on one subject, until a date. Under `exceptions` of `stacks/<stack>/ownership.ts`:",
    "",
    "```ts",
    ...exceptionSnippet("role-trust-names-owner-and-backup-only"),
    "```",
    ...ruleFamilies(rules).flatMap((family) => ["", `## ${family.title}`, ...family.rules.flatMap(section)]),
  ].join("\n")}\n`;
}

function section({ name, description, why, fix, sources, exceptable, enforcement }: ToldRule): readonly string[] {
  const excepting = exceptable ? "may be excepted" : "cannot be excepted";
  return [
    "",
    `### ${name}`,
    "",
    escaped(description),
    "",
    `- Why: ${escaped(why)}`,
    `- What to do: ${escaped(fix)}`,
    `- ${enforcement === "mandatory" ? "Mandatory" : "Advisory"}, ${excepting}. Source: ${sources.map(link).join(", ")}`,
  ];
}

function link(source: string): string {
  return source.startsWith("https://") ? `<${source}>` : escaped(source);
}

/** What Markdown would read as a tag, or as emphasis. */
function escaped(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replace(/[<>*_[\]]/g, "\\$&")))
    .join("");
}
