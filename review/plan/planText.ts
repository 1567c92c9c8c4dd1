import type { AccessPlan, Grant } from "../../access/index.ts";
import type { NamedProblem, Ownership } from "../../model/index.ts";
import { peopleText } from "./peopleText.ts";
import { pipelineText } from "./pipelineText.ts";
import { repositoriesText } from "./repositoriesText.ts";
import { accountsText, servicesText } from "./servicesText.ts";
import { exceptionText, type ToldException } from "../toldException.ts";
import { plural } from "../plural.ts";
import { emphasis, heading } from "./textParts.ts";

/** Everything that `keyholder plan` tells. */
export interface PlanReport {
  readonly stack: string;
  readonly today: string;
  readonly ownership: Ownership;
  readonly plan: AccessPlan;
  readonly grants: readonly Grant[];
  readonly problems: readonly NamedProblem[];
  /** Tell only this person's or this service's part. */
  readonly only?: { readonly person?: string | undefined; readonly service?: string | undefined };
  readonly checksRun: number;
  readonly registered: readonly { readonly type: string }[];
  readonly rulesRun: number;
  /** Exceptions that opened a violation. */
  readonly exceptionsUsed: readonly ToldException[];
}

/** The plan as a person reads it: who could do what, per person and per service, and what would be made. Ends with a newline. */
export function planText(report: PlanReport): string {
  const { stack, today, plan, ownership, grants, only = {} } = report;
  const title = heading(`${plan.organisation.name}: what the ownership of stack ${stack} means on ${today}`);
  const people = only.person === undefined ? Object.keys(ownership.people).sort() : [only.person];
  const services = only.service === undefined ? Object.keys(ownership.services).sort() : [only.service];
  if (only.person !== undefined || only.service !== undefined) {
    return [
      title,
      ...(only.person === undefined ? [] : peopleText(ownership, grants, people)),
      ...(only.service === undefined ? [] : servicesText(ownership, plan, services)),
      "",
    ].join("\n");
  }
  return [
    title,
    ...peopleText(ownership, grants, [...people, ...Object.keys(ownership.bots ?? {}).sort()]),
    ...servicesText(ownership, plan, services),
    ...accountsText(plan),
    ...pipelineText(ownership, plan),
    ...repositoriesText(plan),
    ...notPlannedText(plan),
    ...whatWouldBeMade(report),
  ].join("\n");
}

function notPlannedText({ notPlanned }: AccessPlan): readonly string[] {
  if (notPlanned.length === 0) return [];
  return ["", heading("Not planned"), ...notPlanned.map(({ what, because }) => `  ${what}: ${because}`)];
}

function whatWouldBeMade({
  stack,
  plan,
  registered,
  problems,
  checksRun,
  rulesRun,
  exceptionsUsed,
}: PlanReport): readonly string[] {
  const byPackage = Map.groupBy(registered, ({ type }) =>
    type.startsWith("aws:") ? "AWS" : type.startsWith("github:") ? "GitHub" : "providers",
  );
  const count = (name: "AWS" | "GitHub") => byPackage.get(name)?.length ?? 0;
  const warnings = problems.filter(({ severity }) => severity === "warning");
  const needs = [...new Set(plan.alarms.flatMap((set) => set.needs))].sort();
  const files = plan.codeowners.length;
  return [
    "",
    heading("What pulumi up would make"),
    `  ${plural(plan.roles.length, "role")}, each inside one of ${plural(plan.envelopes.length, "permissions boundary", "permissions boundaries")}; ${plural(plan.teams.length, "team")}; ${plural(plan.rulesets.length, "ruleset")}; ${plural(plan.environments.length, "reviewed environment")}.`,
    `  ${plural(registered.length, "resource")}: ${count("AWS")} in AWS, ${count("GitHub")} on GitHub, ${plural(byPackage.get("providers")?.length ?? 0, "provider")}. The program registered all that the plan names, and nothing else.`,
    `  ${plural(files, "CODEOWNERS file")}, which you commit: \`npx keyholder codeowners --stack ${stack} --write DIR\`.`,
    ...(needs.length > 0 ? ["", heading("What the alarms need"), ...needs.map((need) => `  ${need}`)] : []),
    ...(warnings.length > 0
      ? ["", heading("Warnings"), ...warnings.map(({ path, message, fix }) => `  ${path}: ${message} ${fix}`)]
      : []),
    ...(exceptionsUsed.length > 0 ? ["", heading("Exceptions in use"), ...exceptionsUsed.map(exceptionText)] : []),
    "",
    emphasis(
      `${plural(checksRun, "check")} run: no problem${warnings.length > 0 ? `, ${plural(warnings.length, "warning")}` : ""}. ${plural(rulesRun, "rule")} of the policy pack held: no violation.`,
    ),
    "",
  ];
}
