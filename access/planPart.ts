import { compareText } from "./compareText.ts";
import type { AccessPlan } from "./plan.ts";

/** Lists of a plan that one planner contributes. */
export type PlanPart = Partial<Omit<AccessPlan, "organisation">>;

/** All parts together; every list sorted by `key`, notes by `what`, problems by `path`, and each text once. */
export function joinParts(parts: readonly PlanPart[]): Omit<AccessPlan, "organisation"> {
  const list = <K extends keyof PlanPart>(name: K): NonNullable<PlanPart[K]>[number][] =>
    parts.flatMap((part) => [...(part[name] ?? [])] as NonNullable<PlanPart[K]>[number][]);
  const keyed = <K extends Exclude<keyof PlanPart, "problems" | "notPlanned">>(name: K) =>
    list(name).sort((a, b) => compareText(a.key, b.key)) as never;
  return {
    accounts: keyed("accounts"),
    oidcProviders: keyed("oidcProviders"),
    envelopes: keyed("envelopes"),
    roles: keyed("roles"),
    pipelineRoles: keyed("pipelineRoles"),
    dashboards: keyed("dashboards"),
    alarms: keyed("alarms"),
    teams: keyed("teams"),
    repositories: keyed("repositories"),
    rulesets: keyed("rulesets"),
    environments: keyed("environments"),
    codeowners: keyed("codeowners"),
    problems: list("problems").sort((a, b) => compareText(a.path, b.path) || compareText(a.message, b.message)),
    notPlanned: list("notPlanned").sort((a, b) => compareText(a.what, b.what) || compareText(a.because, b.because)),
  };
}
