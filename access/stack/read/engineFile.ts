import type { Problem } from "../../../model/index.ts";
import { findJsonFaults } from "../../../model/shape/findJsonFaults.ts";
import { isRecord } from "./isRecord.ts";
import { refuse, refuseAll, type Refusals, type SourceKind } from "./stackReading.ts";

/** How each file is made. */
const makes: { readonly [kind in SourceKind]: string } = {
  preview: "pulumi preview --json --show-sames",
  state: "pulumi stack export",
};

/** What the engine has written, as a value of which only the kind is known yet. */
export interface EngineFile {
  readonly kind: SourceKind;
  readonly value: unknown;
}

/**
 * Parses a file of the engine and tells which it is. Never throws: whatever is empty, cut off, or of something else is refused, so that it cannot
 * be mistaken for a stack in which nothing is wrong.
 *
 * @param kind What it must be; absent: whichever it is.
 * @param keys `unique` refuses a file in which an object has a key twice, which costs several times the parsing.
 */
export function engineFile(text: string, kind: SourceKind | undefined, keys: "unique" | "any"): EngineFile | Refusals {
  const json = text.startsWith("\u{feff}") ? text.slice(1) : text;
  if (json.trim() === "") return refuse("the file", "It is empty.", `Make it with \`${makes[kind ?? "preview"]}\`.`);
  const parsed = keys === "any" ? parse(json) : undefined;
  if (parsed === undefined) {
    const [first, ...others] = faultsOf(json);
    if (first !== undefined) return refuseAll([first, ...others]);
  }
  const { value } = parsed ?? { value: JSON.parse(json) as unknown };
  const found = kindOf(value);
  return found === undefined || (kind !== undefined && found !== kind)
    ? foreign(value, kind, found)
    : { kind: found, value };
}

function parse(json: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

function faultsOf(json: string): readonly Problem[] {
  return findJsonFaults(json).map((fault) => {
    const before = json.slice(0, fault.at).split("\n");
    const path = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    // A text may be a secret, and is not repeated.
    const message = fault.message.replace(
      /^""[\s\S]*" cannot stand here\.$/,
      "A text is cut off, or cannot stand here.",
    );
    return { path, message, fix: "Make the file anew, and hand it over as Pulumi wrote it." };
  });
}

function kindOf(value: unknown): SourceKind | undefined {
  if (!isRecord(value)) return undefined;
  if (Object.hasOwn(value, "deployment")) return "state";
  return Object.hasOwn(value, "steps") || Object.hasOwn(value, "changeSummary") || Object.hasOwn(value, "diagnostics")
    ? "preview"
    : undefined;
}

function foreign(value: unknown, asked: SourceKind | undefined, found: SourceKind | undefined): Refusals {
  const fix = `Make it with \`${makes[asked ?? "preview"]}\`.`;
  if (found !== undefined) return refuse("the file", `It is a ${found}, and a ${asked} was promised.`, fix);
  if (isRecord(value) && Object.hasOwn(value, "checkpoint"))
    return refuse("the file", "It is a checkpoint of a backend.", `Make it with \`${makes.state}\`.`);
  const what = asked === undefined ? "neither a preview nor a state" : `not a ${asked}`;
  return refuse("the file", `It is ${what} of Pulumi.`, fix);
}
