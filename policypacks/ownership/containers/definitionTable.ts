import { fold } from "./fold.ts";
import type { Check, ContainerRule, LeafShape, ObjectShape, Shape } from "./shape.ts";

/** A place of a definition. */
export interface TableRow {
  readonly form: Shape["kind"];
  readonly container?: true;
  readonly role?: LeafShape["role"];
  readonly check?: Check;
  readonly needs?: readonly {
    readonly rule: ContainerRule;
    readonly what: string;
    readonly message: string;
    readonly anyOf: readonly string[];
    /** The first of them folded is how it is found, this is how it is told. */
    readonly told: string;
  }[];
}

/** A definition's form as rows by folded path, a star for each item of a list: what a language without recursion can follow. */
export interface DefinitionTable {
  /** Top-level fields that may stand there as JSON text. */
  readonly json: readonly string[];
  readonly rows: { readonly [path: string]: TableRow };
}

export function definitionTable(shape: ObjectShape): DefinitionTable {
  const json = Object.entries(shape.fields).filter(([, field]) => "json" in field && field.json);
  return { json: json.map(([name]) => fold(name)).sort(), rows: Object.fromEntries(rowsOf(shape, "")) };
}

function rowsOf(shape: Shape, path: string): readonly (readonly [path: string, row: TableRow])[] {
  const below = (name: string) => (path === "" ? name : `${path}.${name}`);
  if (shape.kind === "list") return [[path, { form: shape.kind }], ...rowsOf(shape.each, below("*"))];
  if (shape.kind !== "object") {
    const { kind, role, check } = shape;
    return [[path, { form: kind, ...(role !== undefined && { role }), ...(check !== undefined && { check }) }]];
  }
  const needs = shape.needs.map(({ anyOf, ...need }) => ({ ...need, anyOf: anyOf.map(fold), told: anyOf[0] }));
  const row: TableRow = {
    form: shape.kind,
    ...(shape.container && { container: shape.container }),
    ...(needs.length > 0 && { needs }),
  };
  return [[path, row], ...Object.entries(shape.fields).flatMap(([name, field]) => rowsOf(field, below(fold(name))))];
}
