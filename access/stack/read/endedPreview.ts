import { inQuotes, type Problem } from "../../../model/index.ts";
import { isRecord, type Raw } from "./isRecord.ts";
import { type Refusals, refuse, refuseAll } from "./stackReading.ts";

const anew = "Make it anew with `pulumi preview --json --show-sames`.";

/** A preview that came to its end, with whatever its steps are. */
export interface EndedPreview {
  readonly steps: readonly unknown[];
  /** How many steps there were of each kind. */
  readonly changeSummary: Raw;
  readonly config: Raw;
}

/** Reads the frame of a preview, or says why nothing can be concluded from it: it failed, or was cut off. */
export function endedPreview(raw: unknown): EndedPreview | Refusals {
  const { steps, changeSummary, diagnostics = [], config = {}, maybeCorrupt } = isRecord(raw) ? raw : {};
  if (!Array.isArray(diagnostics)) return refuse("diagnostics", "It is no list.", anew);
  const [first, ...others] = diagnostics.flatMap(failure);
  if (first !== undefined) return refuseAll([first, ...others]);
  if (maybeCorrupt === true) return refuse("maybeCorrupt", "Pulumi does not trust its own answer.", anew);
  if (!isRecord(changeSummary))
    return refuse("changeSummary", "It is missing, so the preview did not come to its end.", anew);
  if (!Array.isArray(steps)) return refuse("steps", "There are none.", anew);
  return { steps, changeSummary, config: isRecord(config) ? config : {} };
}

function failure(raw: unknown): readonly Problem[] {
  const { severity, message, urn } = isRecord(raw) ? raw : {};
  if (severity !== "error") return [];
  const said = typeof message === "string" ? (message.trim().split("\n")[0] ?? "") : "";
  const path = typeof urn === "string" && urn !== "" ? inQuotes(urn) : "diagnostics";
  return [{ path, message: `The preview failed: ${inQuotes(said)}.`, fix: "Mend it, and make the preview anew." }];
}

/**
 * Steps that the summary counts and that are not there.
 *
 * @param unchanged Of the resources that stay as they are, how many have been shown otherwise, by a refresh.
 */
export function leftOut({ changeSummary, steps }: EndedPreview, unchanged = 0): readonly Problem[] {
  const shown = Map.groupBy(steps, (step) => (isRecord(step) ? step.op : undefined));
  return Object.entries(changeSummary).flatMap(([op, count]): readonly Problem[] => {
    const path = `changeSummary.${op}`;
    if (typeof count !== "number") return [{ path, message: "It is no number.", fix: anew }];
    const missing = count - (shown.get(op)?.length ?? 0) - (op === "same" ? unchanged : 0);
    if (missing <= 0) return [];
    const what = op === "same" ? "of the resources that stay as they are" : `of the steps ${inQuotes(op)}`;
    return [{ path, message: `The preview leaves out ${missing} ${what}.`, fix: anew }];
  });
}
