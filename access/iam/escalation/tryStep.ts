import type { Conditions } from "../policyDocument.ts";
import { type Box, requestBox } from "../sets/box.ts";
import { textGlob } from "../sets/glob.ts";
import { touches } from "../sets/globElement.ts";
import { findRequest } from "../sets/findRequest.ts";
import { intersect, type PermissionSet, setOf } from "../sets/permissionSet.ts";
import type { PossibleStep } from "./escalation.ts";
import type { Step } from "./escalationPath.ts";
import type { Field } from "./field.ts";
import { fillTemplate, type Place } from "./place.ts";
import { requestConditions } from "./surroundings.ts";

export interface Attempt {
  readonly possible: PossibleStep;
  readonly decided: boolean;
}

/** Is a step allowed on a target, in a request as the path needs it? */
export function tryStep(field: Field, place: Place, step: Step, target: string): Attempt | undefined {
  const allowed = field.allowed(step.action);
  field.budget.left -= 1 + allowed.length / 10;
  if (field.budget.left < 0) return spent(step, target, allowed);
  const cells = reaching(field, step.action, target);
  if (cells.length === 0) return undefined;
  const needs = filled(step.with ?? {}, place);
  const untagged = stands(step) && field.surroundings.asksForTags && !mayTag(field, step.action, target);
  const request = requestBox(
    step.action,
    target,
    requestConditions(field.surroundings, step.action, { needs, untagged }),
  );
  const found = findRequest(intersect(setOf(request), cells), field.budget);
  if (found === "none") return undefined;
  const by = typeof found === "object" ? found.cell.within.slice(1) : (cells[0]?.within ?? []);
  const possible = { action: step.action, target, statements: by.flatMap(({ statement }) => statement ?? []) };
  return { possible, decided: found !== "undecided" };
}

/** Nothing may be spent any more: whatever speaks of the action counts as allowing it. */
function spent(step: Step, target: string, [cell]: PermissionSet): Attempt {
  const statements = cell?.within.flatMap(({ statement }) => statement ?? []) ?? [];
  return { possible: { action: step.action, target, statements }, decided: false };
}

/** The cells that speak of an action on a target, each with the boxes that do. */
function reaching(field: Field, action: string, target: string): PermissionSet {
  const glob = textGlob(target, false);
  const onTarget = (box: Box) => touches(box.resource, glob);
  return field
    .allowed(action)
    .filter(({ within }) => within.every(onTarget))
    .map(({ within, without }) => ({ within, without: without.filter(onTarget) }));
}

/** Whether it was there before the attack, and bears the tags that somebody else gave it. */
function stands({ on }: Step): boolean {
  return on !== "none" && !on.startsWith("own-");
}

/** Actions that give a thing the tags that a policy asks for, whatever its kind. */
const tagging = ["TagResource", "CreateTags", "AddTags", "AddTagsToResource", "TagRole", "TagUser", "TagPolicy"];

function mayTag(field: Field, action: string, target: string): boolean {
  // Whoever may tag an instance gets past a condition of ssm on the tags of instances.
  const services = new Set([action.split(":")[0] ?? "", target.split(":")[2] ?? ""]);
  const actions = [...services].flatMap((service) => tagging.map((name) => `${service}:${name}`));
  return actions.some((name) => {
    const request = requestBox(
      name,
      target,
      requestConditions(field.surroundings, name, { needs: {}, untagged: true }),
    );
    return findRequest(intersect(setOf(request), reaching(field, name, target)), field.budget) !== "none";
  });
}

function filled(block: Conditions, place: Place): Conditions {
  return Object.fromEntries(
    Object.entries(block).map(([operator, keys]) => [
      operator,
      Object.fromEntries(
        Object.entries(keys).map(([key, values]) => [key, values.map((value) => fillTemplate(value, place))]),
      ),
    ]),
  );
}
