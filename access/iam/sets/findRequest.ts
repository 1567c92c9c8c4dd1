import type { Box } from "./box.ts";
import { type Budget, newBudget } from "./budget.ts";
import { covers, type GlobElement, touches } from "./globElement.ts";
import { findContext, type FoundContext } from "./findContext.ts";
import { type Glob, plainReading, readGlob } from "./glob.ts";
import type { Literal } from "./literal.ts";
import type { Cell, PermissionSet } from "./permissionSet.ts";
import { findText } from "./findText.ts";
import type { FoundText } from "./searchText.ts";
import type { TextSet } from "./textSet.ts";

/** A request of a set, with the cell that it is in. */
export interface FoundRequest extends FoundContext {
  readonly action: string;
  readonly resource: string;
  readonly cell: Cell;
}

/** A request of the set, that there is none, or that it could not be decided. */
export function findRequest(set: PermissionSet, budget: Budget = newBudget()): FoundRequest | "none" | "undecided" {
  let undecided = false;
  for (const cell of set) {
    const found = findInCell(cell, budget);
    if (typeof found === "object") return { ...found, cell };
    undecided ||= found === "undecided";
  }
  return undecided ? "undecided" : "none";
}

type Found = Omit<FoundRequest, "cell"> | "none" | "undecided";

/** What is left of a cell: texts of actions and resources, and conditions, each with what was found in it. */
interface Piece {
  readonly actions: TextSet;
  readonly resources: TextSet;
  readonly literals: readonly Literal[];
  readonly action: FoundText;
  readonly resource: FoundText;
  readonly context: FoundContext | "none" | "undecided";
}

/** The pattern of an action and of a resource from which a search starts, and the boxes that may be in the way. */
interface Search {
  readonly action: Glob;
  readonly resource: Glob;
  readonly inTheWay: readonly Box[];
  readonly budget: Budget;
}

function findInCell({ within, without }: Cell, budget: Budget): Found {
  const actions = textSetOf(within.map(({ action }) => action));
  const resources = textSetOf(within.map(({ resource }) => resource));
  const literals = within.flatMap((box) => literalsOf(box, true));
  const onResource = first(resources).map((resource) => without.filter((box) => touches(box.resource, resource)));
  let context: Piece["context"] | undefined;
  let undecided = false;
  for (const glob of first(actions)) {
    const ofAction = { within: [[glob], ...actions.within.slice(1)], without: actions.without };
    const action = findText(ofAction, budget);
    if (action === "none") continue;
    const near = new Set(without.filter((box) => touches(box.action, glob)));
    for (const [at, other] of first(resources).entries()) {
      const ofResource = { within: [[other], ...resources.within.slice(1)], without: resources.without };
      const resource = findText(ofResource, budget);
      if (resource === "none") continue;
      context ??= findContext(literals, budget);
      if (context === "none") return "none";
      const globs = { action: glob, resource: other };
      const inTheWay = (onResource[at] ?? []).filter((box) => near.has(box));
      const search = { ...globs, inTheWay: byWaysAround(inTheWay, globs), budget };
      const piece = { actions: ofAction, resources: ofResource, literals, action, resource, context };
      const found = findInPiece(piece, search, 0);
      if (typeof found === "object") return found;
      undecided ||= found === "undecided";
    }
  }
  return undecided ? "undecided" : "none";
}

/** What leaves the fewest ways around it first: a box that covers everything ends the search at once. */
function byWaysAround(boxes: readonly Box[], globs: Pick<Search, "action" | "resource">): readonly Box[] {
  const ways = ({ action, resource, conditions }: Box) =>
    conditions.length + (covers(action, globs.action) ? 0 : 1) + (covers(resource, globs.resource) ? 0 : 1);
  return boxes.toSorted((left, right) => ways(left) - ways(right));
}

/** So many boxes are taken away from one piece. */
const deepest = 2_000;

/** Takes the boxes away one by one: what is outside of a box differs from it in action, in resource, or in one of its conditions. */
function findInPiece(piece: Piece, search: Search, at: number): Found {
  search.budget.left -= 10 + piece.literals.length;
  if (search.budget.left < 0 || at > deepest) return "undecided";
  if (piece.action === "none" || piece.resource === "none" || piece.context === "none") return "none";
  const box = search.inTheWay[at];
  if (box === undefined) return requestOf(piece);
  let undecided = false;
  for (const next of outsideOf(box, piece, search)) {
    const found = findInPiece(next, search, at + 1);
    if (typeof found === "object") return found;
    undecided ||= found === "undecided";
  }
  return undecided ? "undecided" : "none";
}

function* outsideOf(box: Box, piece: Piece, { action, resource, budget }: Search): Iterable<Piece> {
  if (!covers(box.action, action)) {
    const actions = except(piece.actions, box.action);
    yield { ...piece, actions, action: findText(actions, budget) };
  }
  if (!covers(box.resource, resource)) {
    const resources = except(piece.resources, box.resource);
    yield { ...piece, resources, resource: findText(resources, budget) };
  }
  for (const literal of literalsOf(box, false)) {
    const literals = [...piece.literals, literal];
    yield { ...piece, literals, context: findContext(literals, budget) };
  }
}

function requestOf({ action, resource, context }: Piece): Found {
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

const anyText = readGlob("*", plainReading);

/** The texts that are not in an element. */
function except({ within, without }: TextSet, { negated, globs }: GlobElement): TextSet {
  return negated ? { within: [...within, globs], without } : { within, without: [...without, ...globs] };
}

function first({ within: [union = []] }: TextSet): readonly Glob[] {
  return union;
}
