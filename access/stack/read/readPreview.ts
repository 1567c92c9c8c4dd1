import { inQuotes, type Problem } from "../../../model/index.ts";
import { assemble } from "./assemble.ts";
import { isRecord } from "./isRecord.ts";
import { previewProviders } from "./previewProviders.ts";
import { type Entry, readEntry } from "./readEntry.ts";
import { endedPreview, leftOut } from "./endedPreview.ts";
import type { ReadFor, StackReading } from "./stackReading.ts";
import { stepOps } from "./stepOps.ts";

const anew = "Make it anew with `pulumi preview --json --show-sames`.";

/**
 * Reads what `pulumi preview --json --show-sames` has written, and from its steps what the stack would hold after the update. Without
 * `--show-sames` the engine leaves unchanged resources out, which the summary gives away.
 *
 * @see https://github.com/pulumi/pulumi/blob/master/pkg/display/json.go `PreviewDigest`
 */
export function readPreview(raw: unknown, of: ReadFor): StackReading {
  const ended = endedPreview(raw);
  if ("refusals" in ended) return ended;
  const { steps, config } = ended;
  const read = steps.map((step, at) => readStep(step, `steps[${at}]`, of));
  const problems = [...read.flatMap((step) => step.problems), ...leftOut(ended)];
  const kept = read.flatMap(({ entry }) => entry ?? []);
  // A replaced resource may stand there twice, as the decision and as the new one; the last step says what becomes of it.
  const entries = [...new Map(kept.map((entry) => [entry.urn, entry])).values()];
  const removed = new Set(read.flatMap(({ removes }) => removes ?? []));
  const torn = entries.filter(({ urn }) => removed.has(urn)).map(keptAndDeleted);
  const providers = previewProviders(entries, config, of);
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

function hasId(step: unknown, { id }: Entry): boolean {
  const old = isRecord(step) ? step.oldState : undefined;
  return id !== "" || (isRecord(old) && typeof old.id === "string" && old.id !== "");
}

function keptAndDeleted({ urn }: Entry): Problem {
  return { path: inQuotes(urn), message: "The preview both keeps and deletes it.", fix: anew };
}
