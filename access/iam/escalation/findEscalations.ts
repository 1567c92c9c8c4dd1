import type { Escalation, PossibleStep } from "./escalation.ts";
import type { EscalationPath, Step } from "./escalationPath.ts";
import { type Field, fieldOf, type PrincipalPolicies } from "./field.ts";
import { allPaths } from "./paths/allPaths.ts";
import type { Place } from "./place.ts";
import { type Attempt, tryStep } from "./tryStep.ts";
import { targetsOf } from "./targetsOf.ts";
import type { TargetKind } from "./targets.ts";

/**
 * Every known way in which a principal with these policies gains more than it has, in the order of the paths' ids.
 *
 * A step counts as possible when some statement allows it on something worth having, no Deny stands in its way, and the boundary lets it. Names
 * that a policy scopes to, such as `role/app-*`, are harmless unless they are worth having by name, or the path makes the thing itself.
 */
export function findEscalations(policies: PrincipalPolicies): readonly Escalation[] {
  const field = fieldOf(policies);
  return everyWay.flatMap(({ path, ways }) => {
    const open = ways.filter((steps) => steps.every(({ action }) => field.allowed(action).length > 0));
    const attempts = open.flatMap((steps) => field.places.map((place) => () => tryAll(field, place, steps)));
    const way = firstWay(attempts, field);
    return way === undefined ? [] : [{ path, ...way }];
  });
}

/** The first way that is decided, or else the first that is not. */
function firstWay(attempts: readonly (() => Way | undefined)[], { budget }: Field): Way | undefined {
  let undecided: Way | undefined;
  for (const attempt of attempts) {
    const way = attempt();
    if (way?.decided === true) return way;
    undecided ??= way;
    if (undecided !== undefined && budget.left < 0) break;
  }
  return undecided;
}

const everyWay = allPaths.map((path) => ({ path, ways: choices(path.steps) }));

/** One step of each list of alternatives, in every combination. */
function choices(steps: EscalationPath["steps"]): readonly (readonly Step[])[] {
  return steps.reduce<readonly (readonly Step[])[]>(
    (lists, next) => lists.flatMap((list) => ("action" in next ? [next] : next).map((step) => [...list, step])),
    [[]],
  );
}

type Way = Omit<Escalation, "path">;

/** Steps on the same kind of target are tried on the same target; other kinds are independent of it. */
function tryAll(field: Field, place: Place, steps: readonly Step[]): Way | undefined {
  const done: Way[] = [];
  for (const [kind, together] of Map.groupBy(steps, ({ on }) => on)) {
    const possible = tryTogether(field, place, kind, together);
    if (possible === undefined) return undefined;
    done.push(possible);
  }
  const order = ({ action }: PossibleStep) => steps.findIndex((step) => step.action === action);
  return {
    steps: done.flatMap((part) => part.steps).sort((a, b) => order(a) - order(b)),
    decided: done.every(({ decided }) => decided),
  };
}

/** Looks for one target on which all steps are possible. */
function tryTogether(field: Field, place: Place, kind: TargetKind, steps: readonly Step[]): Way | undefined {
  let undecided: Way | undefined;
  for (const target of targetsOf(
    kind,
    place,
    field,
    steps.map(({ action }) => action),
  )) {
    const attempts: Attempt[] = [];
    for (const step of steps) {
      const attempt = tryStep(field, place, step, target);
      if (attempt === undefined) break;
      attempts.push(attempt);
    }
    if (attempts.length < steps.length) continue;
    const way = { steps: attempts.map(({ possible }) => possible), decided: attempts.every(({ decided }) => decided) };
    if (way.decided) return way;
    undecided ??= way;
  }
  return undecided;
}
