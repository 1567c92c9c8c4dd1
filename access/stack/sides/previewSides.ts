import type { Problem } from "../../../model/index.ts";
import { type EndedPreview, endedPreview, leftOut } from "../read/endedPreview.ts";
import { isRecord, type Raw } from "../read/isRecord.ts";
import { stillThere } from "../read/readState.ts";
import { type ReadFor, type Refusals, refuseAll } from "../read/stackReading.ts";
import { indexRaw } from "./indexRaw.ts";
import type { Side } from "./side.ts";
import { type PlacedState, type SortedSteps, sortSteps } from "./sortSteps.ts";
import { unseenProviders } from "./unseenProviders.ts";

/** The two sides of a preview. */
export interface PreviewSides {
  readonly before: Side;
  readonly after: Side;
  /** URNs of what is made anew instead of changed. */
  readonly replaced: ReadonlySet<string>;
  /** URNs of what the engine changes in any way, also where both sides look alike. */
  readonly updated: ReadonlySet<string>;
}

/**
 * What a stack holds before an update and would hold after it. Where the preview refreshed the stack first, the side before is what was found, and
 * not what was remembered.
 */
export function previewSides(raw: unknown, of: ReadFor): PreviewSides | Refusals {
  const ended = endedPreview(raw);
  if ("refusals" in ended) return ended;
  const steps = sortSteps(ended.steps);
  const { unseen, missing } = leftOutOf(ended, steps);
  const [before, after] = [steps.before, steps.after].map((states) =>
    indexRaw([...states.values(), ...providersOf(states, ended.config)], of),
  ) as [ReturnType<typeof indexRaw>, ReturnType<typeof indexRaw>];
  const [first, ...others] = [...steps.problems, ...missing, ...before.problems, ...after.problems];
  if (first !== undefined) return refuseAll([first, ...others]);
  const made = { madeAt: "", pulumi: "" };
  return {
    before: { raws: before.raws, unsure: steps.leaving.map((urn) => stillThere({ urn })), ...made },
    after: { raws: after.raws, unsure: unseen, ...made },
    replaced: steps.replaced,
    updated: steps.updated,
  };
}

/** The providers that the file does not show, each as the state of one. */
function providersOf(states: ReadonlyMap<string, PlacedState>, config: Raw): readonly PlacedState[] {
  const references = new Set<string>();
  for (const [, raw] of states.values())
    if (isRecord(raw) && typeof raw.provider === "string") references.add(raw.provider);
  return unseenProviders(references, new Set(states.keys()), config).map((raw) => ["config", raw] as const);
}

/** What was left out because it stays as it is, which matters where something else changes; and what should have been there. */
function leftOutOf(ended: EndedPreview, { changed, unchanged }: SortedSteps) {
  const problems = leftOut(ended, unchanged);
  const isSame = ({ path }: Problem) => path === "changeSummary.same";
  return {
    unseen: changed ? problems.filter(isSame) : [],
    missing: problems.filter((problem) => !isSame(problem)),
  };
}
