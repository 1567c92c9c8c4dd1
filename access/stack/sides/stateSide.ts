import { isRecord } from "../read/isRecord.ts";
import { stillThere } from "../read/readState.ts";
import { stateFrame } from "../read/stateFrame.ts";
import { type ReadFor, type Refusals, refuseAll } from "../read/stackReading.ts";
import { indexRaw } from "./indexRaw.ts";
import type { Side } from "./side.ts";

/** What a state holds. A stack without any resource is one that nothing was made in yet, or whose everything was destroyed. */
export function stateSide(raw: unknown, of: ReadFor): Side | Refusals {
  const frame = stateFrame(raw);
  if ("refusals" in frame) return frame;
  const { resources, pending, madeAt, pulumi } = frame;
  const standing = function* () {
    for (const [at, each] of resources.entries())
      if (!isRecord(each) || (each.delete !== true && each.pendingReplacement !== true))
        yield [`deployment.resources[${at}]`, each] as const;
  };
  const { raws, problems } = indexRaw(standing(), of);
  const [first, ...others] = [...problems, ...frame.problems];
  if (first !== undefined) return refuseAll([first, ...others]);
  const leaving = resources.flatMap((each) => (isRecord(each) && each.delete === true ? String(each.urn) : []));
  return { raws, unsure: [...leaving.map((urn) => stillThere({ urn })), ...pending], madeAt, pulumi };
}
