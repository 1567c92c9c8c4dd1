import { inQuotes } from "../inQuotes.ts";
import { suggest } from "../checks/suggest.ts";
import type { ShapeNode } from "./shape.ts";

/** What is said about a value: what is wrong and what to do. */
export interface ShapeFinding {
  readonly message: string;
  readonly fix: string;
}

const names: { readonly [K in ShapeNode["kind"]]: readonly [what: string, fix: string] } = {
  text: ["a text", "Write a text in double quotes."],
  number: ["a number", "Write a finite number."],
  flag: ["true or false", "Write true or false, without quotes."],
  choice: ["a text", "Write a text in double quotes."],
  nullable: ["a text or null", "Write a text in double quotes, or null."],
  list: ["a list", "Write a list: [ … ]."],
  record: ["an object with ids as keys", "Write an object: { … }."],
  object: ["an object", "Write an object: { … }."],
  variant: ["an object", "Write an object: { … }."],
};

export function missingValue(shape: ShapeNode): ShapeFinding {
  const [, fix] = names[shape.kind];
  return { message: "It is missing.", fix: shape.kind === "choice" ? oneOf(shape.of) : fix };
}

export function wrongKind(shape: ShapeNode, value: unknown): ShapeFinding {
  const [what, fix] = names[shape.kind];
  return { message: `${described(value)} stands where ${what} belongs.`, fix };
}

export function wrongChoice(of: readonly string[], value: string): ShapeFinding {
  return { message: `${inQuotes(value)} is not one of the choices.`, fix: oneOf(of, value) };
}

export function emptyList(): ShapeFinding {
  return { message: "The list is empty.", fix: "Name at least one." };
}

export function unknownField(field: string, known: readonly string[]): ShapeFinding {
  return {
    message: `${inQuotes(field)} is not a field here.`,
    fix: `Remove it or correct the name${suggest(field.slice(0, 64), known)}.`,
  };
}

function oneOf(choices: readonly string[], given = ""): string {
  const quoted = choices.map((choice) => `"${choice}"`);
  const last = quoted.at(-1) ?? "";
  return `Write ${quoted.length > 1 ? `${quoted.slice(0, -1).join(", ")} or ${last}` : last}${suggest(given.slice(0, 64), choices)}.`;
}

function described(value: unknown): string {
  if (value === null) return '"null"';
  if (Array.isArray(value)) return "A list";
  if (typeof value === "string") return `The text ${inQuotes(value)}`;
  if (typeof value === "number") return `The number ${inQuotes(value)}`;
  if (typeof value === "boolean") return `"${value}"`;
  return typeof value === "object" ? "An object" : `A ${typeof value}`;
}
