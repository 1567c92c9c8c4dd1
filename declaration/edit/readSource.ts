import { parse } from "@babel/parser";
import type { Problem } from "../../model/index.ts";
import { endOf, type File, startOf, type ValueNode, withoutType } from "./syntax.ts";

/** A constant of the file. */
export interface Constant {
  readonly value: ValueNode;
  readonly line: number;
  /** Counts how often the rest of the file names it. */
  readonly countUses: () => number;
  readonly exported: boolean;
}

/** The source of a declaration, understood: where the declared object stands, and the constants beside it. */
export interface Source {
  readonly text: string;
  readonly file: File;
  readonly ownership: ValueNode;
  readonly constants: ReadonlyMap<string, Constant>;
  readonly comments: readonly { readonly start: number; readonly end: number }[];
}

/** Understands the source, or says why not. */
export function readSource(text: string): Source | { readonly problem: Problem } {
  try {
    const file = parse(text, { sourceType: "module", plugins: ["typescript"] });
    const constants = constantsOf(file);
    const declared = constants.get("ownership")?.value;
    const ownership = declared === undefined ? undefined : argumentOf(withoutType(declared));
    if (ownership === undefined) return { problem: withoutOwnership };
    const comments = (file.comments ?? []).map((comment) => ({ start: startOf(comment), end: endOf(comment) }));
    return { text, file, ownership, constants, comments };
  } catch (error) {
    const reason =
      typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
    const message = `It is not TypeScript: ${reason.replace(/\.$/, "")}.`;
    return { problem: { path: "ownership", message, fix: "Correct the file." } };
  }
}

const withoutOwnership: Problem = {
  path: "ownership",
  message: "The file declares no such constant with a value that can be followed.",
  fix: "Write `export const ownership = defineOwnership({ … })`.",
};

/** What `defineOwnership` gets, or the value itself. */
function argumentOf(node: ValueNode): ValueNode | undefined {
  if (node.type !== "CallExpression") return node;
  const [given, ...others] = node.arguments;
  if (node.callee.type !== "Identifier" || node.callee.name !== "defineOwnership" || others.length > 0)
    return undefined;
  if (given === undefined || given.type === "SpreadElement" || given.type === "ArgumentPlaceholder") return undefined;
  return withoutType(given);
}

function constantsOf(file: File): ReadonlyMap<string, Constant> {
  const found = file.program.body.flatMap((statement) => {
    const exported = statement.type === "ExportNamedDeclaration";
    const declaration = exported ? statement.declaration : statement;
    if (declaration?.type !== "VariableDeclaration" || declaration.kind !== "const") return [];
    return declaration.declarations.flatMap(({ id, init, loc }): readonly [string, Constant][] => {
      if (id.type !== "Identifier" || init === null || init === undefined) return [];
      const line = loc?.start.line ?? 0;
      return [[id.name, { value: init, line, countUses: () => countName(file.program, id.name) - 1, exported }]];
    });
  });
  return new Map(found);
}

/** How often a name stands for a value: neither as the key of a property nor behind a dot. */
function countName(node: unknown, name: string): number {
  if (Array.isArray(node)) return node.reduce<number>((count, element) => count + countName(element, name), 0);
  if (!isNode(node)) return 0;
  const unnamed = node.computed === true ? [] : (unnamedParts[node.type] ?? []);
  const parts = Object.entries(node).filter(([part, value]) => typeof value === "object" && !unnamed.includes(part));
  const here = node.type === "Identifier" && node.name === name ? 1 : 0;
  return parts.reduce((count, [, value]) => count + countName(value, name), here);
}

const unnamedParts: { readonly [type: string]: readonly string[] | undefined } = {
  ObjectProperty: ["key"],
  ObjectMethod: ["key"],
  MemberExpression: ["property"],
  OptionalMemberExpression: ["property"],
};

function isNode(value: unknown): value is { readonly type: string; readonly [part: string]: unknown } {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
