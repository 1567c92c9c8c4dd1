import { findJsonFaults } from "../../../model/shape/findJsonFaults.ts";
import type { Problem } from "../../../model/index.ts";
import { isRecord } from "./isRecord.ts";
import { readPreview } from "./readPreview.ts";
import { readState } from "./readState.ts";
import { type ReadFor, refuse, refuseAll, type SourceKind, type StackReading } from "./stackReading.ts";

/** How each file is made. */
const makes: { readonly [kind in SourceKind]: string } = {
  preview: "pulumi preview --json --show-sames",
  state: "pulumi stack export",
};

/**
 * Reads a stack from what `pulumi preview --json --show-sames` or `pulumi stack export` has written. Never throws: whatever is cut off, of another
 * stack, or not understood is refused, so that it cannot be mistaken for a stack in which nothing is wrong.
 *
 * @param kind What it must be; absent: whichever it is.
 */
export function readStack(text: string, of: ReadFor, kind?: SourceKind): StackReading {
  const json = text.startsWith("\u{feff}") ? text.slice(1) : text;
  if (json.trim() === "") return refuse("the file", "It is empty.", `Make it with \`${makes[kind ?? "preview"]}\`.`);
  const [first, ...others] = findJsonFaults(json).map((fault): Problem => {
    const before = json.slice(0, fault.at).split("\n");
    const path = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    return { path, message: fault.message, fix: "Make the file anew, and hand it over as Pulumi wrote it." };
  });
  if (first !== undefined) return refuseAll([first, ...others]);
  const value: unknown = JSON.parse(json);
  const found = kindOf(value);
  if (found === undefined || (kind !== undefined && found !== kind)) return foreign(value, kind, found);
  return found === "preview" ? readPreview(value, of) : readState(value, of);
}

function kindOf(value: unknown): SourceKind | undefined {
  if (!isRecord(value)) return undefined;
  if (Object.hasOwn(value, "deployment")) return "state";
  return Object.hasOwn(value, "steps") || Object.hasOwn(value, "changeSummary") || Object.hasOwn(value, "diagnostics")
    ? "preview"
    : undefined;
}

function foreign(value: unknown, asked: SourceKind | undefined, found: SourceKind | undefined): StackReading {
  const fix = `Make it with \`${makes[asked ?? "preview"]}\`.`;
  if (found !== undefined) return refuse("the file", `It is a ${found}, and a ${asked} was promised.`, fix);
  if (isRecord(value) && Object.hasOwn(value, "checkpoint"))
    return refuse("the file", "It is a checkpoint of a backend.", `Make it with \`${makes.state}\`.`);
  const what = asked === undefined ? "neither a preview nor a state" : `not a ${asked}`;
  return refuse("the file", `It is ${what} of Pulumi.`, fix);
}
