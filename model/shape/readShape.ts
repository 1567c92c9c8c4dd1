import { pathTo } from "../checks/pathTo.ts";
import type { NamedProblem } from "../problem.ts";
import { emptyValue } from "./emptyValue.ts";
import { isObject, ownFields, ownValue } from "./ownFields.ts";
import type { FieldNodes, ShapeNode } from "./shape.ts";
import { emptyList, missingValue, type ShapeFinding, unknownField, wrongChoice, wrongKind } from "./shapeFindings.ts";

type Path = readonly (string | number)[];

/** What a value becomes when it cannot be read: nothing, so that its holder decides. */
const unreadable = Symbol("unreadable");

/** So many problems are told; whoever has more has another kind of file in hand. */
const mostProblems = 1_000;

/**
 * Reads a value by a shape. What does not fit is a problem; in its place stands an empty value of the shape, or nothing where nothing is
 * allowed, so that whatever comes after can rely on the type. Own data fields only; recursion ends with the shape, whatever the value.
 */
export function readShape(
  shape: ShapeNode,
  value: unknown,
  at: Path,
): { readonly value: unknown; readonly problems: readonly NamedProblem[] } {
  const problems: NamedProblem[] = [];
  let untold = 0;
  const report = (check: string, path: Path, finding: () => ShapeFinding) => {
    if (problems.length < mostProblems)
      problems.push({ path: pathTo(...path), ...finding(), severity: "error", check });
    else untold++;
  };
  const wrong = (path: Path, finding: () => ShapeFinding): typeof unreadable => {
    report("declaration-has-the-right-shape", path, finding);
    return unreadable;
  };

  function read(node: ShapeNode, given: unknown, path: Path): unknown {
    switch (node.kind) {
      case "text":
        return typeof given === "string" ? given : wrong(path, () => wrongKind(node, given));
      case "number":
        return Number.isFinite(given) ? given : wrong(path, () => wrongKind(node, given));
      case "flag":
        return typeof given === "boolean" ? given : wrong(path, () => wrongKind(node, given));
      case "choice":
        if (typeof given !== "string") return wrong(path, () => wrongKind(node, given));
        return node.of.includes(given) ? given : wrong(path, () => wrongChoice(node.of, given));
      case "nullable":
        return given === null ? null : typeof given === "string" ? given : wrong(path, () => wrongKind(node, given));
      case "list":
        if (!Array.isArray(given)) return wrong(path, () => wrongKind(node, given));
        if (given.length < node.least) wrong(path, emptyList);
        return Array.from(given, (item: unknown, index) => readOrEmpty(node.of, item, [...path, index]));
      case "record":
        if (!isObject(given)) return wrong(path, () => wrongKind(node, given));
        return Object.fromEntries(
          ownFields(given).flatMap(([id, item]) => entry(id, read(node.of, item, [...path, id]))),
        );
      case "object":
        return isObject(given)
          ? Object.fromEntries(readFields(node.fields, given, path, []))
          : wrong(path, () => wrongKind(node, given));
      case "variant": {
        if (!isObject(given)) return wrong(path, () => wrongKind(node, given));
        const kinds: ShapeNode = { kind: "choice", of: Object.keys(node.cases) };
        const named = ownValue(given, "kind") ?? "";
        if (node.checkedKind && typeof named === "string" && !Object.hasOwn(node.cases, named)) return { kind: named };
        const kind = readOrMissing(kinds, ownValue(given, "kind"), [...path, "kind"]);
        if (typeof kind !== "string") return unreadable;
        return { kind, ...Object.fromEntries(readFields(node.cases[kind] ?? {}, given, path, ["kind"])) };
      }
    }
  }

  function readFields(
    fields: FieldNodes,
    given: object,
    path: Path,
    besides: readonly string[],
  ): readonly [string, unknown][] {
    const known = [...Object.keys(fields), ...besides];
    for (const field of Object.keys(given).filter((name) => !known.includes(name))) {
      report("declaration-has-known-fields", [...path, field], () => unknownField(field, known));
    }
    return Object.entries(fields).flatMap(([name, field]) => {
      const value = ownValue(given, name);
      if (!field.optional) return [[name, readOrEmpty(field.of, value, [...path, name])]];
      return value === undefined ? [] : entry(name, read(field.of, value, [...path, name]));
    });
  }

  function readOrMissing(node: ShapeNode, given: unknown, path: Path): unknown {
    if (given !== undefined) return read(node, given, path);
    return node.kind === "text" && node.checked ? "" : wrong(path, () => missingValue(node));
  }

  function readOrEmpty(node: ShapeNode, given: unknown, path: Path): unknown {
    const value = readOrMissing(node, given, path);
    return value === unreadable ? emptyValue(node) : value;
  }

  const readable = readOrEmpty(shape, value, at);
  return { value: readable, problems: untold === 0 ? problems : [...problems, moreProblems(untold)] };
}

function moreProblems(untold: number): NamedProblem {
  return {
    path: "ownership",
    message: `${untold} more fields are not what they should be.`,
    fix: "Correct those that are named, then check again.",
    severity: "error",
    check: "declaration-has-the-right-shape",
  };
}

function entry(name: string, value: unknown): [string, unknown][] {
  return value === unreadable ? [] : [[name, value]];
}
