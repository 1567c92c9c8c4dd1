import type { NamedProblem } from "../../model/index.ts";
import type { Grant } from "../grants/grant.ts";
import type { OwnershipEdit } from "../../model/ownershipEdit.ts";

/** A place of the declaration, before and after. */
export interface ChangedPlace {
  readonly path: string;
  /** As a sentence says it: `owner of deploy of storefront`. */
  readonly as: string;
  /** Who stood there; `""`: nobody. */
  readonly before: string;
  /** Who stands there now; `""`: nobody yet; absent: the place is gone from its list. */
  readonly after?: string;
}

/** A place that nobody holds now. */
export interface OpenPlace {
  readonly path: string;
  readonly as: string;
  /** Who could take it without a new problem, the nearest first; five at most. */
  readonly candidates: readonly string[];
  /** Who was asked for or stood next, and what a check has against it. */
  readonly refused: readonly { readonly person: string; readonly because: string }[];
}

/** What somebody's coming, moving or leaving means. */
export interface PeopleChange {
  readonly kind: "join" | "move" | "leave";
  readonly person: string;
  readonly name: string;
  readonly places: readonly ChangedPlace[];
  readonly open: readonly OpenPlace[];
  /** What this person can do from now on, and what no longer. */
  readonly gains: readonly Grant[];
  readonly loses: readonly Grant[];
  /** What that gives to others, and takes from them. */
  readonly others: { readonly gain: readonly Grant[]; readonly lose: readonly Grant[] };
  /** Exceptions that end with it, by id. */
  readonly endedExceptions: readonly string[];
  /** What appears, disappears or counts otherwise in AWS and GitHub; one sentence each. */
  readonly consequences: readonly string[];
  /** What Keyholder does not reach; one sentence each. */
  readonly outside: readonly string[];
  readonly edits: readonly OwnershipEdit[];
  /** Errors of the changed declaration, and its warnings that are new. */
  readonly problems: readonly NamedProblem[];
}

/** Whether a person must still decide something. */
export function remainsToDecide({ open, problems }: PeopleChange): boolean {
  return open.length > 0 || problems.some(({ severity }) => severity === "error");
}
