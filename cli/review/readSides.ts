import { isRecord } from "../../access/stack/read/isRecord.ts";
import type { ReadFor } from "../../access/stack/read/stackReading.ts";
import { previewSides } from "../../access/stack/sides/previewSides.ts";
import type { Side } from "../../access/stack/sides/side.ts";
import { stateSide } from "../../access/stack/sides/stateSide.ts";
import type { Problem } from "../../model/index.ts";
import type { ReviewSource } from "../../review/access/reviewReport.ts";
import { type ReadSource, readSource } from "./readSource.ts";

/** Which files are compared. */
export type ReviewFiles =
  | { readonly kind: "preview"; readonly preview: string }
  | { readonly kind: "states"; readonly before: string; readonly after: string }
  /** A state with what the declaration plans. */
  | { readonly kind: "plan"; readonly against: string };

/** Files that were read, of one stack. */
export interface ReadSides {
  readonly stack: string;
  readonly before: Side;
  /** Absent: what the declaration plans. */
  readonly after?: Side;
  readonly replaced: ReadonlySet<string>;
  readonly updated: ReadonlySet<string>;
  readonly sources: readonly ReviewSource[];
}

type Read = Exclude<ReadSource, { readonly refusals: unknown }>;
type Refused = { readonly refusals: readonly Problem[] };

/** Reads both sides; `stack` is what the files themselves say where it is not given. */
export async function readSides(
  files: ReviewFiles,
  stack: string | undefined,
  project: string,
): Promise<ReadSides | Refused> {
  if (files.kind === "preview") {
    const read = await readSource(files.preview, "preview");
    if ("refusals" in read) return read;
    const of = ofStack([read], stack, project);
    if ("refusals" in of) return of;
    const sides = previewSides(read.value, of);
    return "refusals" in sides
      ? placed(sides, read)
      : { stack: of.stack, ...sides, sources: [sourceOf(read, "before and after", sides.before)] };
  }
  const before = await readSource(files.kind === "plan" ? files.against : files.before, "state");
  const after = files.kind === "plan" ? undefined : await readSource(files.after, "state");
  const read = [before, ...(after === undefined ? [] : [after])];
  const refusals = read.flatMap((each) => ("refusals" in each ? each.refusals : []));
  if (refusals.length > 0) return { refusals };
  const good = read as readonly Read[];
  const of = ofStack(good, stack, project);
  if ("refusals" in of) return of;
  const sides = good.map((each) => placed(stateSide(each.value, of), each));
  const wrong = sides.flatMap((side) => ("refusals" in side ? side.refusals : []));
  const [old, now] = sides as readonly Side[];
  if (wrong.length > 0 || old === undefined) return { refusals: wrong };
  const sources = good.map((each, at) => sourceOf(each, at === 0 ? "before" : "after", (sides as readonly Side[])[at]));
  return { stack: of.stack, before: old, ...(now && { after: now }), replaced: new Set(), updated: new Set(), sources };
}

function sourceOf({ file, kind, sha256 }: Read, side: ReviewSource["side"], made: Side | undefined): ReviewSource {
  const { madeAt = "", pulumi = "" } = made ?? {};
  return { side, file, kind, sha256, ...(madeAt !== "" && { madeAt }), ...(pulumi !== "" && { pulumi }) };
}

/** Problems with the file that they are in. */
function placed<T extends object>(result: T | Refused, { file }: Read): T | Refused {
  if (!("refusals" in result)) return result;
  const name = file === "-" ? "standard input" : file;
  return { refusals: result.refusals.map((each) => ({ ...each, path: `${name}: ${each.path}` })) };
}

/** The stack that was named, or that the first resource of the files is of. */
function ofStack(files: readonly Read[], stack: string | undefined, project: string): ReadFor | Refused {
  const found = stack ?? files.map(({ value }) => stackIn(value)).find((name) => name !== undefined);
  if (found !== undefined) return { stack: found, project };
  return { refusals: [{ path: "--stack", message: "The files name no stack.", fix: "Name it with --stack." }] };
}

function stackIn(value: unknown): string | undefined {
  const { steps, deployment } = isRecord(value) ? value : {};
  const resources = Array.isArray(steps) ? steps : isRecord(deployment) ? deployment.resources : undefined;
  const first: unknown = Array.isArray(resources) ? resources[0] : undefined;
  const urn = isRecord(first) ? first.urn : undefined;
  return typeof urn === "string" ? /^urn:pulumi:([^:]+)::/.exec(urn)?.[1] : undefined;
}
