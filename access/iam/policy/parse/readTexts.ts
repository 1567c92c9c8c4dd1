import type { FaultLog } from "./faultLog.ts";
import { isList, type Json, typeName } from "./json.ts";
import { pathOf } from "./pathOf.ts";

/** A text of the document and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly path: string;
}

/** Reads a text or a list of texts; none may be empty. What is none of these is told and left out. */
export function readTexts(value: Json, path: string, log: FaultLog): readonly PlacedText[] {
  if (!isList(value)) return readText(value, path, "a text or a list of texts", log);
  if (value.length === 0) log.error(path, "empty-list", "the list is empty.", "Write at least one value.");
  return value.flatMap((member, at) => readText(member, pathOf(path, at), "a text", log));
}

function readText(value: Json, path: string, expected: string, log: FaultLog): readonly PlacedText[] {
  if (typeof value !== "string")
    log.error(path, "wrong-type", `${typeName(value)} stands where ${expected} belongs.`, `Write ${expected}.`);
  else if (value === "") log.error(path, "empty-text", "the text is empty.", "Write a value, or remove it.");
  else return [{ text: value, path }];
  return [];
}
