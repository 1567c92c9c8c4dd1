import { own } from "../../model/own.ts";
import type { Ownership } from "../../model/index.ts";
import type { PlannedGitHubEnvironment } from "../plan.ts";
import type { Wanted } from "./teamMembers.ts";

/** Whom GitHub can take as reviewers, and whom it cannot because nobody knows their numeric id. */
export interface KnownReviewers {
  readonly known: PlannedGitHubEnvironment["reviewers"];
  /** Ids of people. */
  readonly unknown: readonly string[];
}

/** Everybody once, in order, with the first reason. */
export function knownReviewers({ people }: Ownership, wanted: readonly Wanted[]): KnownReviewers {
  const once = wanted.filter(({ id }, index) => wanted.findIndex((other) => other.id === id) === index);
  const known = once.flatMap(({ id, because }) => {
    const githubId = own(people, id)?.github.id;
    return Number.isSafeInteger(githubId) && githubId !== undefined && githubId > 0
      ? [{ person: id, githubId, because }]
      : [];
  });
  const unknown = once.map(({ id }) => id).filter((id) => !known.some(({ person }) => person === id));
  return { known, unknown };
}
