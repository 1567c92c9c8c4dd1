import type { RuleFamily, ToldRule } from "./toldRule.ts";

/** Titles in the order of reading, each with what the names of its rules begin with. */
const families: readonly (readonly [title: string, begins: RegExp])[] = [
  [
    "The stack is what the plan says",
    /^(planned-resource-|property-|value-|resource-(?!policy-|is-not-hidden|is-settled))/,
  ],
  ["The declaration", /^(declaration|duty|emergency-access|exception-is-valid|approval|nobody|two-person)/],
  ["Trust policies", /^role-trust-/],
  ["Roles", /^(role-(?!trust-)|attachments-)/],
  ["Permissions boundaries", /^boundary-/],
  ["Permissions", /^policy-/],
  ["Policies of resources", /^resource-policy-/],
  ["Doors beside the roles", /^(no-|oidc-provider-)/],
  ["Emergency access", /^emergency-(?!access-)/],
  ["Alarms", /^alarm-/],
  ["Providers", /^((account|github)-provider-|provider-version-)/],
  ["Teams", /^team-/],
  ["Rulesets", /^(tag-)?ruleset-/],
  ["Branch protection", /^branch-protection-/],
  ["Environments and deployments", /^(environment|deployment)-/],
  ["Workflows", /^(workflow|allowed-actions|subject-claim|runner-access|secret-access)-/],
  [
    "Repositories and the organisation",
    /^(repository|organisation|access-is-said-once|app-installation|default-branch|guarded-file|user-key)/,
  ],
  ["Workloads", /^(container|image|function)-/],
  ["What only the gate sees", /^(resource-is-not-hidden|resource-is-settled|provider-is-the-published-one)$/],
  ["How the rules run", /^(rule-runs-|stack-has-|exception-is-used)/],
];

const others = "Others";

/** Rules by what they are about, in the order of reading; within, by name. */
export function ruleFamilies(rules: readonly ToldRule[]): readonly RuleFamily[] {
  const sorted = [...rules].sort((a, b) => (a.name < b.name ? -1 : 1));
  const groups = Map.groupBy(sorted, ({ name }) => families.find(([, begins]) => begins.test(name))?.[0] ?? others);
  return [...families.map(([title]) => title), others].flatMap((title) => {
    const group = groups.get(title);
    return group === undefined ? [] : [{ title, rules: group }];
  });
}
