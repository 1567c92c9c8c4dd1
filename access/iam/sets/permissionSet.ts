import type { Policy } from "../policy/policy.ts";
import { type Box, boxOf } from "./box.ts";

/** The requests that are in every box of `within` and in none of `without`. */
export interface Cell {
  readonly within: readonly Box[];
  readonly without: readonly Box[];
}

/** The requests of any of its cells: a set over action, resource and conditions. Principals are not part of it. */
export type PermissionSet = readonly Cell[];

const known = new WeakMap<Policy, PermissionSet>();

/** What a policy allows: what a statement allows and none denies. */
export function allowedBy(policy: Policy): PermissionSet {
  const before = known.get(policy);
  if (before !== undefined) return before;
  const boxes = policy.statements.map((statement) => boxOf(statement, policy.version));
  const without = boxes.filter(({ statement }) => statement.effect === "Deny");
  const allowed = boxes
    .filter(({ statement }) => statement.effect === "Allow")
    .map((box): Cell => ({ within: [box], without }));
  known.set(policy, allowed);
  return allowed;
}

/** What policies allow together, as several identity policies of one principal do: a Deny of one counts for all. */
export function allowedByAll(policies: readonly Policy[]): PermissionSet {
  const [only, ...others] = policies;
  if (only !== undefined && others.length === 0) return allowedBy(only);
  const boxes = policies.flatMap(({ statements, version }) => statements.map((statement) => boxOf(statement, version)));
  const without = boxes.filter(({ statement }) => statement.effect === "Deny");
  return boxes.filter(({ statement }) => statement.effect === "Allow").map((box): Cell => ({ within: [box], without }));
}

/** The requests of either set. */
export function union(left: PermissionSet, right: PermissionSet): PermissionSet {
  return [...left, ...right];
}

/** The requests of both sets. */
export function intersect(left: PermissionSet, right: PermissionSet): PermissionSet {
  return left.flatMap((cell) =>
    right.map((other) => ({
      within: [...cell.within, ...other.within],
      without: cell.without === other.without ? cell.without : [...cell.without, ...other.without],
    })),
  );
}

/** The requests of the left set that are not in the right one. */
export function subtract(left: PermissionSet, right: PermissionSet): PermissionSet {
  return [...Map.groupBy(right, ({ without }) => without)].reduce(subtractGroup, left);
}

/** Takes cells away that leave the same boxes out: what they leave out stays, and so does what is in none of them. */
function subtractGroup(
  left: PermissionSet,
  [without, group]: readonly [readonly Box[], readonly Cell[]],
): PermissionSet {
  const outside = group.reduce<PermissionSet>(
    (cells, { within }) => cells.flatMap((cell) => within.map((box) => ({ ...cell, without: [...cell.without, box] }))),
    left,
  );
  const leftOut = left.flatMap((cell) => without.map((box) => ({ ...cell, within: [...cell.within, box] })));
  return [...outside, ...leftOut];
}
