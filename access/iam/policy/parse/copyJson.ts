import { deepestLevel, type Json, mostCharacters } from "./json.ts";
import { pathOf } from "./pathOf.ts";

type JsonCopy =
  | { readonly value: Json }
  | {
      readonly value: undefined;
      readonly code: "not-json-value" | "too-deep" | "too-large";
      readonly path: string;
      readonly message: string;
    };

/** Copies plain data as JSON, as `JSON.stringify` would write it. What is not plain, or so large that only an attacker writes it, is refused. */
export function copyJson(document: unknown): JsonCopy {
  let characters = 0;
  let failure: JsonCopy | undefined;

  function fail(code: "not-json-value" | "too-deep" | "too-large", path: string, message: string): undefined {
    failure ??= { value: undefined, code, path, message };
    return undefined;
  }
  function count(length: number): boolean {
    characters += length;
    if (characters > mostCharacters)
      fail("too-large", "", `the document has more than "${mostCharacters}" characters.`);
    return characters <= mostCharacters;
  }
  function copy(value: unknown, path: string, depth: number): Json | undefined {
    if (!count(typeof value === "string" ? value.length + 2 : 1)) return undefined;
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    if (typeof value !== "object") return fail("not-json-value", path, `JSON has no ${typeof value} such as this.`);
    if (depth === deepestLevel)
      return fail("too-deep", path, `the document is nested deeper than "${deepestLevel}" levels.`);
    if (Array.isArray(value)) return copyList(value, path, depth + 1);
    return isPlain(value)
      ? copyObject(value, path, depth + 1)
      : fail("not-json-value", path, "the object is not plain.");
  }
  function copyList(list: readonly unknown[], path: string, depth: number): Json | undefined {
    const members: Json[] = [];
    for (let at = 0; at < list.length; at++) {
      const member = copy(list[at], pathOf(path, at), depth);
      if (member === undefined) return undefined;
      members.push(member);
    }
    return members;
  }
  function copyObject(object: object, path: string, depth: number): Json | undefined {
    const members = new Map<string, Json>();
    for (const [key, value] of Object.entries(object)) {
      if (value === undefined) continue;
      const member = count(key.length + 2) ? copy(value, pathOf(path, key), depth) : undefined;
      if (member === undefined) return undefined;
      members.set(key, member);
    }
    return members;
  }

  const value = copySafely(() => copy(document, "", 0));
  return failure ?? (value === undefined ? unreadable : { value });
}

const unreadable: JsonCopy = {
  value: undefined,
  code: "not-json-value",
  path: "",
  message: "the document cannot be read.",
};

/** An accessor or a proxy may throw. */
function copySafely(copy: () => Json | undefined): Json | undefined {
  try {
    return copy();
  } catch {
    return undefined;
  }
}

/** Also of another realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
