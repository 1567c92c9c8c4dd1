import type { Finding, Rule, StackRule } from "../rule.ts";

/** A rule that broke off has found nothing, good or bad. */
export const ruleRunsToItsEnd: StackRule & { readonly of: (rule: Rule, thrown: unknown) => Finding } = {
  name: "rule-runs-to-its-end",
  description: "Each rule runs to its end on each resource.",
  why: "A rule that throws has decided nothing, and a fault in one rule must not switch the others off.",
  fix: "Report this with the resource: a rule may not throw, whatever it is given.",
  sources: ["https://github.com/pulumi/pulumi-policy/issues/75"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "stack",
  // It is reported by whatever runs the rules.
  check: () => [],
  of: ({ name }, thrown) => ({
    id: `Rule::${name}`,
    message: `The rule "${name}" broke off with "${firstLine(thrown)}", so nothing is known of it.`,
  }),
};

function firstLine(thrown: unknown): string {
  try {
    const said = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    return said.split("\n")[0] ?? "";
  } catch {
    return "something that cannot be told";
  }
}
