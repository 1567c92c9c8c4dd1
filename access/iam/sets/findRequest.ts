import type { Box } from "./box.ts";
import { covers, type GlobElement, touches } from "./globElement.ts";
import { findContext, type FoundContext } from "./findContext.ts";
import { type Glob, readGlob } from "./glob.ts";
import type { Literal } from "./literal.ts";
import type { Cell, PermissionSet } from "./permissionSet.ts";
import { findText } from "./findText.ts";
import type { TextSet } from "./textSet.ts";

/** A request of a set, with the cell that it is in. */
export interface FoundRequest extends FoundContext {
  readonly action: string;
  readonly resource: string;
  readonly cell: Cell;
}

/** So many pieces of a cell are looked at before the search is given up. */
const mostPieces = 20_000;

/** A request of the set, that there is none, or that it could not be decided. */
export function findRequest(set: PermissionSet): FoundRequest | "none" | "undecided" {
  let undecided = false;
  for (const cell of set) {
    const found = findInCell(cell);
    if (typeof found === "object") return { ...found, cell };
    undecided ||= found === "undecided";
  }
  return undecided ? "undecided" : "none";
}

type Found = Omit<FoundRequest, "cell"> | "none" | "undecided";

/** What is left of a cell: texts of actions and resources, and conditions. */
interface Piece {
  readonly actions: TextSet;
  readonly resources: TextSet;
  readonly literals: readonly Literal[];
}

interface Budget {
  pieces: number;
}

function findInCell({ within, without }: Cell): Found {
  const actions = textSetOf(within.map(({ action }) => action));
  const resources = textSetOf(within.map(({ resource }) => resource));
  const literals = within.flatMap((box) => literalsOf(box, true));
  const budget: Budget = { pieces: 0 };
  const onResource = first(resources).map((resource) => without.filter((box) => touches(box.resource, resource)));
  let undecided = false;
  for (const action of first(actions)) {
    const ofAction = { within: [[action], ...actions.within.slice(1)], without: actions.without };
    if (findText(ofAction) === "none") continue;
    const near = new Set(without.filter((box) => touches(box.action, action)));
    for (const [at, resource] of first(resources).entries()) {
      const ofResource = { within: [[resource], ...resources.within.slice(1)], without: resources.without };
      if (findText(ofResource) === "none") continue;
      const inTheWay = (onResource[at] ?? []).filter((box) => near.has(box));
      const piece = { actions: ofAction, resources: ofResource, literals };
      const found = findInPiece(piece, { action, resource }, inTheWay, budget);
      if (typeof found === "object") return found;
      undecided ||= found === "undecided";
    }
  }
  return undecided ? "undecided" : "none";
}

/** Takes the boxes away one by one: what is outside of a box differs from it in action, in resource, or in one of its conditions. */
function findInPiece(
  piece: Piece,
  globs: { readonly action: Glob; readonly resource: Glob },
  [box, ...others]: readonly Box[],
  budget: Budget,
): Found {
  budget.pieces += 1;
  if (budget.pieces > mostPieces) return "undecided";
  const answers = [findText(piece.actions), findText(piece.resources), findContext(piece.literals)] as const;
  if (answers.includes("none")) return "none";
  if (box === undefined) return requestOf(answers);
  const outside: Piece[] = [];
  if (!covers(box.action, globs.action)) outside.push({ ...piece, actions: except(piece.actions, box.action) });
  if (!covers(box.resource, globs.resource))
    outside.push({ ...piece, resources: except(piece.resources, box.resource) });
  for (const literal of literalsOf(box, false)) outside.push({ ...piece, literals: [...piece.literals, literal] });
  let undecided = false;
  for (const next of outside) {
    const found = findInPiece(next, globs, others, budget);
    if (typeof found === "object") return found;
    undecided ||= found === "undecided";
  }
  return undecided ? "undecided" : "none";
}

function requestOf([action, resource, context]: readonly [
  ReturnType<typeof findText>,
  ReturnType<typeof findText>,
  ReturnType<typeof findContext>,
]): Found {
  if (typeof action === "string" || typeof resource === "string" || typeof context === "string") return "undecided";
  return { action: action.text, resource: resource.text, ...context };
}

function literalsOf({ conditions, variables }: Box, holds: boolean): readonly Literal[] {
  return conditions.map((condition) => ({ condition, holds, variables }));
}

function textSetOf(elements: readonly GlobElement[]): TextSet {
  const start: TextSet = { within: [], without: [] };
  const { within, without } = elements.reduce(
    (set, element) => except(set, { ...element, negated: !element.negated }),
    start,
  );
  return { within: within.length > 0 ? within : [[anyText]], without };
}

const anyText = readGlob("*", { wildcards: true, ignoreCase: false, variables: false, byArnPart: false });

/** The texts that are not in an element. */
function except({ within, without }: TextSet, { negated, globs }: GlobElement): TextSet {
  return negated ? { within: [...within, globs], without } : { within, without: [...without, ...globs] };
}

function first({ within: [union = []] }: TextSet): readonly Glob[] {
  return union;
}
