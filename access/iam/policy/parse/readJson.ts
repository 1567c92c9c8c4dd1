import { deepestLevel, type Json } from "./json.ts";
import { pathOf } from "./pathOf.ts";
import { quoted } from "./quoted.ts";
import { readJsonScalar } from "./readJsonScalar.ts";

type JsonReading =
  | {
      readonly value: Json;
      /** The paths of the keys that an object has twice. */
      readonly duplicateKeys: readonly string[];
    }
  | {
      readonly value: undefined;
      readonly code: "not-json" | "too-deep";
      readonly place: string;
      readonly message: string;
    };

/**
 * Reads JSON text as `JSON.parse` does, and in addition tells keys that an object has twice, where text stops being JSON, and refuses
 * nesting that would exhaust the stack.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function readJson(text: string): JsonReading {
  const duplicateKeys = new Set<string>();
  let at = 0;
  let failure: JsonReading | undefined;

  function fail(code: "not-json" | "too-deep", message: string): undefined {
    failure ??= { value: undefined, code, place: placeOf(text, at), message };
    return undefined;
  }
  function expected(what: string): undefined {
    const found = [...text.slice(at, at + 2)][0];
    return fail(
      "not-json",
      `${found === undefined ? "the text ends" : `${quoted(found)} stands`} where ${what} belongs.`,
    );
  }
  function next(): string | undefined {
    while (" \t\n\r".includes(text[at] ?? "x")) at++;
    return text[at];
  }
  function take(character: string): boolean {
    if (next() !== character) return false;
    at++;
    return true;
  }
  function scalar(): Json | undefined {
    const read = readJsonScalar(text, at);
    at = read.end;
    return read.value === undefined ? expected(read.expected) : read.value;
  }
  function list(path: string, depth: number): Json | undefined {
    const members: Json[] = [];
    if (take("]")) return members;
    do {
      const member = value(pathOf(path, members.length), depth);
      if (member === undefined) return undefined;
      members.push(member);
    } while (take(","));
    return take("]") ? members : expected('"," or "]"');
  }
  function object(path: string, depth: number): Json | undefined {
    const members = new Map<string, Json>();
    if (take("}")) return members;
    do {
      if (next() !== '"') return expected("a key in double quotes");
      const key = scalar();
      if (typeof key !== "string") return undefined;
      if (!take(":")) return expected('":"');
      const memberPath = pathOf(path, key);
      if (members.has(key)) duplicateKeys.add(memberPath);
      const member = value(memberPath, depth);
      if (member === undefined) return undefined;
      members.set(key, member);
    } while (take(","));
    return take("}") ? members : expected('"," or "}"');
  }
  function value(path: string, depth: number): Json | undefined {
    const first = next();
    if (first !== "[" && first !== "{") return scalar();
    if (depth === deepestLevel) return fail("too-deep", `the text is nested deeper than "${deepestLevel}" levels.`);
    at++;
    return first === "[" ? list(path, depth + 1) : object(path, depth + 1);
  }

  const document = value("", 0);
  if (document !== undefined && next() !== undefined) expected("the end of the text");
  if (failure !== undefined) return failure;
  return document === undefined
    ? { value: undefined, code: "not-json", place: placeOf(text, at), message: "the text is not JSON." }
    : { value: document, duplicateKeys: [...duplicateKeys] };
}

function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
