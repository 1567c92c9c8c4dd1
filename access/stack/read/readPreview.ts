import { inQuotes, type Problem } from "../../../model/index.ts";
import { assemble } from "./assemble.ts";
import { isRecord, type Raw } from "./isRecord.ts";
import { previewProviders } from "./previewProviders.ts";
import { type Entry, readEntry } from "./readEntry.ts";
import { type ReadFor, refuse, refuseAll, type StackReading } from "./stackReading.ts";
import { stepOps } from "./stepOps.ts";

const anew = "Make it anew with `pulumi preview --json --show-sames`.";

/**
 * Reads what `pulumi preview --json --show-sames` has written, and from its steps what the stack would hold after the update. Without
 * `--show-sames` the engine leaves unchanged resources out, which the summary gives away.
 *
 * @see https://github.com/pulumi/pulumi/blob/master/pkg/display/json.go `PreviewDigest`
 */
export function readPreview(raw: unknown, of: ReadFor): StackReading {
  const { steps, changeSummary, diagnostics = [], config = {}, maybeCorrupt } = isRecord(raw) ? raw : {};
  if (!Array.isArray(diagnostics)) return refuse("diagnostics", "It is no list.", anew);
  const failed = diagnostics.flatMap(failure);
  const [first, ...others] = failed;
  if (first !== undefined) return refuseAll([first, ...others]);
  if (maybeCorrupt === true) return refuse("maybeCorrupt", "Pulumi does not trust its own answer.", anew);
  if (!isRecord(changeSummary))
    return refuse("changeSummary", "It is missing, so the preview did not come to its end.", anew);
  if (!Array.isArray(steps)) return refuse("steps", "There are none.", anew);

  const read = steps.map((step, at) => readStep(step, `steps[${at}]`, of));
  const problems = [...read.flatMap((step) => step.problems), ...leftOut(changeSummary, steps)];
  const kept = read.flatMap(({ entry }) => entry ?? []);
  // A replaced resource may stand there twice, as the decision and as the new one; the last step says what becomes of it.
  const entries = [...new Map(kept.map((entry) => [entry.urn, entry])).values()];
  const removed = new Set(read.flatMap(({ removes }) => removes ?? []));
  const torn = entries.filter(({ urn }) => removed.has(urn)).map(keptAndDeleted);
  const providers = previewProviders(entries, isRecord(config) ? config : {}, of);
  const notes = read.flatMap((step) => step.note ?? []);
  return assemble(
    { kind: "preview", entries: [...entries, ...providers], problems: [...problems, ...torn], notes },
    of,
  );
}

interface ReadStep {
  readonly problems: readonly Problem[];
  readonly entry?: Entry;
  /** URN of what is deleted for good. */
  readonly removes?: string;
  readonly note?: string;
}

function readStep(raw: unknown, path: string, of: ReadFor): ReadStep {
  const { op, urn, newState } = isRecord(raw) ? raw : {};
  const effect = typeof op === "string" ? stepOps.get(op) : undefined;
  if (effect === undefined || typeof urn !== "string") {
    const message = `${typeof op === "string" ? inQuotes(op) : "It"} is not what a step of an update does.`;
    return { problems: [{ path, message, fix: anew }] };
  }
  if (effect === "removes") return { problems: [], ...(op === "delete" && { removes: urn }) };
  if (effect === "tells nothing") return { problems: [] };
  const entry = readEntry(newState, `${path}.newState`, of);
  if (!("urn" in entry)) return { problems: [entry] };
  if (entry.urn !== urn) return { problems: [{ path, message: "It names two resources.", fix: anew }] };
  // What --target leaves for later is called unchanged, though nothing has made it yet.
  const isSkipped = op === "same" && entry.custom && !hasId(raw, entry);
  return isSkipped ? { problems: [], note: `${inQuotes(urn)} is left for a later update.` } : { problems: [], entry };
}

function hasId(step: unknown, { hasId: known }: Entry): boolean {
  const old = isRecord(step) ? step.oldState : undefined;
  return known || (isRecord(old) && typeof old.id === "string" && old.id !== "");
}

function failure(raw: unknown): readonly Problem[] {
  const { severity, message, urn } = isRecord(raw) ? raw : {};
  if (severity !== "error") return [];
  const said = typeof message === "string" ? (message.trim().split("\n")[0] ?? "") : "";
  const path = typeof urn === "string" && urn !== "" ? inQuotes(urn) : "diagnostics";
  return [{ path, message: `The preview failed: ${inQuotes(said)}.`, fix: "Mend it, and make the preview anew." }];
}

/** Steps that the summary counts and that are not there. */
function leftOut(summary: Raw, steps: readonly unknown[]): readonly Problem[] {
  const shown = Map.groupBy(steps, (step) => (isRecord(step) ? step.op : undefined));
  return Object.entries(summary).flatMap(([op, count]): readonly Problem[] => {
    const path = `changeSummary.${op}`;
    if (typeof count !== "number") return [{ path, message: "It is no number.", fix: anew }];
    const missing = count - (shown.get(op)?.length ?? 0);
    if (missing <= 0) return [];
    const what = op === "same" ? "of the resources that stay as they are" : `of the steps ${inQuotes(op)}`;
    return [{ path, message: `The preview leaves out ${missing} ${what}.`, fix: anew }];
  });
}

function keptAndDeleted({ urn }: Entry): Problem {
  return { path: inQuotes(urn), message: "The preview both keeps and deletes it.", fix: anew };
}
