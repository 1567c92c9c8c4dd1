import type { CheckContext } from "../../model/checks/index.ts";
import type { NamedProblem, Ownership, ProblemSeverity } from "../../model/index.ts";
import type { Check } from "../../model/checks/check.ts";
import { peopleChecks } from "../../model/checks/people/index.ts";
import { botOwnerApprovesNothingOfTheBot } from "../../model/checks/services/botOwnerApprovesNothingOfTheBot.ts";
import { environmentHasAtMostSixReviewers } from "../../model/checks/services/environmentHasAtMostSixReviewers.ts";
import { environmentReviewersAreInThePlan } from "../../model/checks/services/environmentReviewersAreInThePlan.ts";
import { serviceHasTwoApprovers } from "../../model/checks/services/serviceHasTwoApprovers.ts";

/** The checks whose verdict may turn with who holds a place. */
const checksOfPlaces: readonly Check[] = [
  ...peopleChecks,
  botOwnerApprovesNothingOfTheBot,
  environmentHasAtMostSixReviewers,
  environmentReviewersAreInThePlan,
  serviceHasTwoApprovers,
];

/** Tells the problems by which another declaration is worse than this one. */
export function problemsBeyond(
  before: Ownership,
  context: CheckContext,
): (after: Ownership) => readonly NamedProblem[] {
  const known = new Set(problemsOfPlaces(before, context).map(problemKey));
  return (after) => problemsOfPlaces(after, context).filter((problem) => !known.has(problemKey(problem)));
}

/** A text that is equal for the same problem, whatever its advice. */
export function problemKey({ check, path, message }: NamedProblem): string {
  return [check, path, message].join("\n");
}

export function isError({ severity }: { readonly severity?: ProblemSeverity }): boolean {
  return severity !== "warning";
}

function problemsOfPlaces(ownership: Ownership, context: CheckContext): readonly NamedProblem[] {
  return checksOfPlaces.flatMap((check) =>
    check.find(ownership, context).map((problem) => ({ severity: "error" as const, ...problem, check: check.name })),
  );
}
