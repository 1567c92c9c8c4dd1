import { inQuotes } from "../../model/index.ts";
import type { AccessPlan } from "../plan.ts";

interface Keyed {
  readonly key: string;
}

/** What appears, disappears or counts otherwise beside the grants of people; one sentence each. */
export function consequencesOf(before: AccessPlan, after: AccessPlan): readonly string[] {
  return [
    ...appeared(after.roles, before.roles, "role", "is made"),
    ...appeared(before.roles, after.roles, "role", "is taken away: nobody could assume it"),
    ...appeared(after.teams, before.teams, "team", "is made"),
    ...appeared(before.teams, after.teams, "team", "is taken away"),
    ...appeared(after.environments, before.environments, "environment", "is made"),
    ...appeared(before.environments, after.environments, "environment", "is taken away"),
    ...approvals(before, after),
    ...codeowners(before, after),
    ...notPlanned(before, after),
  ];
}

function appeared(here: readonly Keyed[], there: readonly Keyed[], what: string, happens: string): readonly string[] {
  const known = new Set(there.map(({ key }) => key));
  return here.filter(({ key }) => !known.has(key)).map(({ key }) => `The ${what} ${inQuotes(key)} ${happens}.`);
}

function approvals(before: AccessPlan, after: AccessPlan): readonly string[] {
  const counts = new Map(before.repositories.map(({ key, approvals: { count } }) => [key, count]));
  return after.repositories.flatMap(({ key, approvals: { count } }) => {
    const was = counts.get(key) ?? count;
    return was === count
      ? []
      : [`A change of ${inQuotes(key)} needs ${count} ${count === 1 ? "approval" : "approvals"} instead of ${was}.`];
  });
}

function codeowners(before: AccessPlan, after: AccessPlan): readonly string[] {
  const texts = new Map(before.codeowners.map(({ key, text }) => [key, text]));
  return after.codeowners
    .filter(({ key, text }) => texts.get(key) !== text)
    .map(
      ({ repository }) =>
        `The CODEOWNERS file of ${inQuotes(repository)} changes; write it with \`npx keyholder codeowners\`.`,
    );
}

/** That nobody is named somewhere is told as an open place. */
function notPlanned(before: AccessPlan, after: AccessPlan): readonly string[] {
  const known = new Set(before.notPlanned.map(({ what }) => what));
  return after.notPlanned
    .filter(({ what, because }) => !known.has(what) && !because.startsWith("Nobody is named"))
    .map(({ what, because }) => `No longer provisioned: ${what}. ${because}`);
}
