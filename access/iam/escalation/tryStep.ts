import type { Conditions } from "../policyDocument.ts";
import { type Box, requestBox } from "../sets/box.ts";
import { touches } from "../sets/globElement.ts";
import { findRequest } from "../sets/findRequest.ts";
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
  const standing = step.on !== "none" && !step.on.startsWith("own-");
  const needs = filled(step.with ?? {}, place);
  const conditions = () => requestConditions(field.surroundings, step.action, { needs, standing });
  const request = requestBox(step.action, target, []);
  const onTarget = ({ resource }: Box) => request.resource.globs.every((glob) => touches(resource, glob));
  const cells = field.allowed(step.action).filter(({ within }) => within.every(onTarget));
  if (cells.length === 0) return undefined;
  const found = findRequest(
    cells.map(({ within, without }) => ({
      within: [{ ...request, conditions: conditions() }, ...within],
      without: without.filter(onTarget),
    })),
  );
  if (found === "none") return undefined;
  const by = typeof found === "object" ? found.cell.within.slice(1) : (cells[0]?.within ?? []);
  const possible = { action: step.action, target, statements: by.flatMap(({ statement }) => statement ?? []) };
  return { possible, decided: found !== "undecided" };
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
