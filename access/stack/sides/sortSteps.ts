import type { Problem } from "../../../model/index.ts";
import { isRecord } from "../read/isRecord.ts";
import { stepOps } from "../read/stepOps.ts";

/** A state of a resource, as it stands in the file, with the place where it stands. */
export type PlacedState = readonly [path: string, raw: unknown];

/** What the steps of a preview say of both sides, by URN. */
export interface SortedSteps {
  readonly before: ReadonlyMap<string, PlacedState>;
  readonly after: ReadonlyMap<string, PlacedState>;
  /** What is made anew instead of changed. */
  readonly replaced: ReadonlySet<string>;
  /** Does any step change something? */
  readonly changed: boolean;
  /** How many resources only a refresh has shown: they stay as they are. */
  readonly unchanged: number;
  readonly problems: readonly Problem[];
}

/** Sorts each step's state before and after. Of a replaced resource, which has several steps, the first says what was and the last what will be. */
export function sortSteps(steps: readonly unknown[]): SortedSteps {
  const [before, after] = [new Map<string, PlacedState>(), new Map<string, PlacedState>()];
  const refreshed = new Map<string, PlacedState>();
  const [decided, replaced] = [new Set<string>(), new Set<string>()];
  const problems: Problem[] = [];
  let changed = false;
  for (const [at, step] of steps.entries()) {
    const { op, urn, oldState, newState } = isRecord(step) ? step : {};
    const effect = typeof op === "string" ? stepOps.get(op) : undefined;
    const path = `steps[${at}]`;
    if (effect === undefined || typeof urn !== "string") problems.push(notAStep(path));
    else if (op === "refresh") {
      if (newState !== undefined) refreshed.set(urn, [`${path}.newState`, newState]);
    } else if (effect !== "tells nothing") {
      decided.add(urn);
      changed ||= op !== "same";
      if (op === "replace" || op === "create-replacement") replaced.add(urn);
      if (oldState !== undefined && !before.has(urn)) before.set(urn, [`${path}.oldState`, oldState]);
      if (effect === "keeps" && !isLeftForLater(op, oldState, newState)) after.set(urn, [`${path}.newState`, newState]);
      if (op === "delete") after.delete(urn);
    }
  }
  const unchanged = [...refreshed].filter(([urn]) => !decided.has(urn));
  for (const [urn, state] of unchanged) {
    before.set(urn, state);
    after.set(urn, state);
  }
  return { before, after, replaced, changed, unchanged: unchanged.length, problems };
}

/** What --target leaves for a later update is called unchanged, though nothing has made it yet. */
function isLeftForLater(op: unknown, oldState: unknown, newState: unknown): boolean {
  return op === "same" && oldState === undefined && isRecord(newState) && newState.custom === true && !newState.id;
}

function notAStep(path: string): Problem {
  const fix = "Make the preview anew with `pulumi preview --json --show-sames`.";
  return { path, message: "It is not what a step of an update does.", fix };
}
