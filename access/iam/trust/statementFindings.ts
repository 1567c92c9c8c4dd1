import type { PolicyStatement } from "../policy/policy.ts";
import type { Found } from "./trustFinding.ts";

/** What to say of a statement as it is written. */
export function statementFindings(statement: PolicyStatement): readonly Found[] {
  if (statement.effect !== "Allow") return [];
  return [...leftOut(statement), ...wildActions(statement), ...severalServices(statement)];
}

function leftOut({ principal }: PolicyStatement): readonly Found[] {
  if (principal?.negated !== true) return [];
  return [
    {
      rule: "not-principal",
      finding: "Principal::*",
      severity: "critical",
      message: "Everybody is admitted but those in NotPrincipal.",
      fix: "Name in Principal whom you trust.",
    },
  ];
}

function wildActions({ action, principal }: PolicyStatement): readonly Found[] {
  const wild = action.values.filter((value) => /[*?]/.test(value));
  const patterns = action.negated ? action.values.map((value) => `not ${value}`) : wild;
  if (principal === undefined) return [];
  return patterns.map((pattern) => ({
    rule: "action-wildcard",
    finding: `Action::${pattern}`,
    severity: "medium",
    message: `The action "${pattern}" stands for several, tagging of sessions among them.`,
    fix: "Write the one action out that is needed.",
  }));
}

function severalServices({ principal }: PolicyStatement): readonly Found[] {
  const services = (principal?.values ?? []).filter(({ kind }) => kind === "service").length;
  if (services < 2 || principal?.negated === true) return [];
  return [
    {
      rule: "services-several",
      finding: "Principal::Service",
      severity: "note",
      message: `The role serves ${services} services, and has what any of them needs.`,
      fix: "Give each service a role of its own, where they need different things.",
    },
  ];
}
