import type { CodeownersInput, CodeownersProblem, PlacedRule } from "./codeownersInput.ts";
import { placeRules } from "./codeownersInput.ts";
import { bytesOf, codeownersBytesRefused } from "./codeownersLimits.ts";
import { type OverruledRule, refuseOrder } from "./refuseOrder.ts";
import { refuseComment, refuseRule } from "./refuseRule.ts";

/** The file, or every reason why there is none. */
export type RenderedCodeowners =
  | { readonly kind: "rendered"; readonly text: string; readonly overruled: readonly OverruledRule[] }
  | { readonly kind: "refused"; readonly problems: readonly CodeownersProblem[] };

function commentLine(text: string): string {
  return text.trim() === "" ? "#" : `# ${text.trim()}`;
}

function ruleLines(rule: PlacedRule, overruled: readonly OverruledRule[]): readonly string[] {
  const by = overruled.find((entry) => entry.rule === rule)?.by;
  if (by) return [commentLine(`${rule.written} is decided by ${by.written} below, which is guarded.`)];
  const owners = rule.owners === "unowned" ? [] : rule.owners;
  const comment = rule.comment === undefined ? [] : [commentLine(rule.comment)];
  return [...comment, [rule.written, ...owners].join(" ")];
}

function textOf(input: CodeownersInput, rules: readonly PlacedRule[], overruled: readonly OverruledRule[]): string {
  let next = 0;
  const sections = input.sections.map(({ title, rules: inSection }) => {
    const from = next;
    next += inSection.length;
    const lines = rules.slice(from, next).flatMap((rule) => ruleLines(rule, overruled));
    return title === undefined ? lines : [commentLine(title), ...lines];
  });
  const blocks = [input.header.map(commentLine), ...sections].filter((block) => block.length > 0);
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}

function refuseSize(text: string): readonly CodeownersProblem[] {
  const bytes = bytesOf(text);
  if (bytes < codeownersBytesRefused) return [];
  return [
    {
      path: "CODEOWNERS",
      message: `the file would have "${bytes}" bytes, and GitHub does not load one of ${codeownersBytesRefused} bytes or more.`,
      fix: "Declare directories in place of files.",
    },
  ];
}

/**
 * Writes a CODEOWNERS file: the same input gives the same bytes, lines end with LF, also the last one.
 *
 * Refuses, with all reasons at once, what GitHub would ignore or misread, owners that are not teams, rules that
 * would never decide, and a file that GitHub would not load. A rule below a guarded one is not written but mentioned
 * in a comment, and returned in `overruled`.
 *
 * @param input Rules in the order of the file; `orderRules` makes such an order.
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function renderCodeowners(input: CodeownersInput): RenderedCodeowners {
  const rules = placeRules(input);
  const refused = [
    ...input.header.flatMap((line, at) => refuseComment(`header[${at}]`, line)),
    ...input.sections.flatMap(({ title }, at) => refuseComment(`sections[${at}].title`, title ?? "")),
    ...rules.flatMap(refuseRule),
  ];
  const order = refuseOrder(rules);
  const text = textOf(input, rules, order.overruled);
  const problems = [...refused, ...order.problems, ...refuseSize(text)];
  return problems.length > 0 ? { kind: "refused", problems } : { kind: "rendered", text, overruled: order.overruled };
}
