import { formatProblem, type NamedProblem } from "../../model/index.ts";
import type { Judged } from "./judgeCommunity.ts";
import type { Oddity } from "./oddity.ts";

/** What was found in one organisation, with an example of each of the most frequent problems; `all`: of every check that fired. */
export function judgedText(judged: Judged, all: boolean): string {
  const { name, ownership, plan, problems, milliseconds } = judged;
  const size = (record: object | undefined) => Object.keys(record ?? {}).length;
  const byCheck = [...Map.groupBy(problems, ({ check }) => check)].sort(([, a], [, b]) => b.length - a.length);
  return [
    `${name} (read ${ms(milliseconds.read)}, planned and checked ${ms(milliseconds.plan)}, grants ${ms(milliseconds.grants)})`,
    `  ${size(ownership.services)} services, ${size(ownership.people)} people, ${size(ownership.bots)} bots, ${size(ownership.repositories)} repositories`,
    `  ${plan.roles.length} roles, ${plan.teams.length} teams, ${plan.environments.length} environments, ${plan.rulesets.length} rulesets, ${plan.codeowners.length} CODEOWNERS files, ${plan.notPlanned.length} not planned`,
    `  ${problems.length} problems of ${byCheck.length} checks`,
    ...byCheck.slice(0, all ? byCheck.length : 5).map(([check, found]) => exampleOf(check, found)),
    "",
  ].join("\n");
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}

function exampleOf(check: string, found: readonly NamedProblem[]): string {
  const [example] = found;
  return `  ${String(found.length).padStart(6)} ${check}${example ? `, for example\n         ${formatProblem(example)}` : ""}`;
}

/** Which oddity is handled by what. */
export function odditiesText(oddities: readonly Oddity[]): string {
  return oddities.map(({ oddity, handledBy }) => `  ${oddity}\n    ${handledBy}\n`).join("");
}
