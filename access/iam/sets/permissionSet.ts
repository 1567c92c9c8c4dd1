import type { Policy, PolicyStatement } from "../policy/policy.ts";
import { type Box, boxOf } from "./box.ts";

/** The requests that are in every box of `within` and in none of `without`. */
export interface Cell {
  readonly within: readonly Box[];
  readonly without: readonly Box[];
}

/** The requests of any of its cells: a set over action, resource and conditions. Principals are not part of it. */
export type PermissionSet = readonly Cell[];

const known = new WeakMap<Policy, PermissionSet>();

/** What a policy allows: what a statement allows and none denies. The same policy is read once. */
export function allowedBy(policy: Policy): PermissionSet {
  const allowed = known.get(policy) ?? allowedByAll([policy]);
  known.set(policy, allowed);
  return allowed;
}

/** What policies allow together, as several identity policies of one principal do: a Deny of one counts for all. */
export function allowedByAll(policies: readonly Policy[]): PermissionSet {
  const boxes = (effect: PolicyStatement["effect"]) =>
    policies.flatMap(({ statements, version }) =>
      statements.filter((statement) => statement.effect === effect).map((statement) => boxOf(statement, version)),
    );
  const without = boxes("Deny");
  return boxes("Allow").map((box) => ({ within: [box], without }));
}

/** The requests of a box. */
export function setOf(box: Box): PermissionSet {
  return [{ within: [box], without: [] }];
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
