import { inQuotes, type Problem } from "../../model/index.ts";
import { pathTo } from "../../model/checks/pathTo.ts";
import type { Step } from "../../model/ownershipEdit.ts";
import type { Source } from "./readSource.ts";
import type { ValueNode } from "./syntax.ts";

/** How a value came about that is neither braces nor brackets. */
export function madeBy(source: Source, value: ValueNode): string {
  if (value.type === "CallExpression")
    return value.callee.type === "Identifier"
      ? `makes this value by calling ${inQuotes(value.callee.name)}`
      : "makes this value by a call";
  if (value.type !== "Identifier") return "holds no record and no list here";
  const constant = source.constants.get(value.name);
  if (constant === undefined) return `takes this value from ${inQuotes(value.name)}, which is no constant of this file`;
  const shared = constant.exported ? "which is exported" : `which is used in ${constant.countUses()} places`;
  return `takes this value from ${inQuotes(value.name)} (line ${constant.line}), ${shared}`;
}

/** What a person must do instead: the path, the line, and why. */
export function byHand(
  path: readonly Step[],
  node: { readonly loc?: { readonly start: { readonly line: number } } | null },
  why: string,
): Problem {
  return {
    path: pathTo(...path) || "ownership",
    message: `Line ${node.loc?.start.line ?? 1} ${why}.`,
    fix: "Change it there by hand.",
  };
}
