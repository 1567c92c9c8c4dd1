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
  /** What the engine changes in any way, also where nobody sees how: the value of a secret looks the same before and after. */
  readonly updated: ReadonlySet<string>;
  /** Old copies of what was replaced earlier: this update deletes them, and until then they give what they gave. */
  readonly leaving: readonly string[];
  /** Does any step change something? */
  readonly changed: boolean;
  /** How many resources only a refresh has shown: they stay as they are. */
  readonly unchanged: number;
  readonly problems: readonly Problem[];
}

/** Sorts each step's state before and after. Of several steps of one resource, the last says what was and what will be. */
export function sortSteps(steps: readonly unknown[]): SortedSteps {
  const [before, after] = [new Map<string, PlacedState>(), new Map<string, PlacedState>()];
  const refreshed = new Map<string, PlacedState>();
  const [decided, replaced, updated] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const removed: (readonly [urn: string, state: PlacedState])[] = [];
  const problems: Problem[] = [];
  let changed = false;
  for (const [at, step] of steps.entries()) {
    const { op, urn, oldState, newState } = isRecord(step) ? step : {};
    const effect = typeof op === "string" ? stepOps.get(op) : undefined;
    const path = `steps[${at}]`;
    if (effect === undefined || typeof op !== "string" || typeof urn !== "string") problems.push(notAStep(path));
    else if (op === "refresh") {
      if (isRecord(newState) && newState.delete !== true) refreshed.set(urn, [`${path}.newState`, newState]);
    } else if (op === "remove-pending-replace") changed = true;
    else if (copies.includes(op)) {
      changed = true;
      removed.push([urn, [`${path}.oldState`, oldState]]);
    } else if (effect !== "tells nothing") {
      decided.add(urn);
      changed ||= op !== "same";
      if (op !== "same") updated.add(urn);
      if (replaces.includes(op)) replaced.add(urn);
      // Where a refresh found another thing than was remembered, or nothing, the later step says what there is.
      if (oldState !== undefined) before.set(urn, [`${path}.oldState`, oldState]);
      else if (op === "create") before.delete(urn);
      if (effect === "keeps" && !isLeftForLater(op, oldState, newState)) after.set(urn, [`${path}.newState`, newState]);
      if (op === "delete") after.delete(urn);
    }
  }
  const unchanged = [...refreshed].filter(([urn]) => !decided.has(urn));
  for (const [urn, state] of unchanged) {
    before.set(urn, state);
    after.set(urn, state);
  }
  const leaving: string[] = [];
  for (const [urn, of] of Map.groupBy(removed, ([each]) => each)) {
    const [first] = of;
    if (first !== undefined && !after.has(urn) && !before.has(urn)) before.set(...first);
    // Of what is replaced now, one copy goes as well.
    else if (of.length > (replaced.has(urn) ? 1 : 0)) leaving.push(urn);
  }
  return { before, after, replaced, updated, leaving, changed, unchanged: unchanged.length, problems };
}

/** Steps that take away what another one has the place of. */
const copies: readonly string[] = ["delete-replaced", "discard-replaced"];

const replaces: readonly string[] = ["replace", "create-replacement", "import-replacement", "read-replacement"];

/** What --target leaves for a later update is called unchanged, though nothing has made it yet. */
function isLeftForLater(op: unknown, oldState: unknown, newState: unknown): boolean {
  return op === "same" && oldState === undefined && isRecord(newState) && newState.custom === true && !newState.id;
}

function notAStep(path: string): Problem {
  const fix = "Make the preview anew with `pulumi preview --json --show-sames`.";
  return { path, message: "It is not what a step of an update does.", fix };
}
