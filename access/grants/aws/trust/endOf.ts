import type { Condition } from "../../../iam/policy/condition.ts";
import { parseDate } from "../../../iam/conditions/parseDate.ts";
import type { KeyTest } from "../../../iam/trust/doors/keyTest.ts";

/** The first instant, in seconds since 1970, at which conditions on the time can no longer hold together; nothing where they do not end by themselves. */
export function endOf(tests: readonly KeyTest[]): number | undefined {
  return earliest(tests.map(endOfTest));
}

/** The earliest of some ends; who has none does not end. */
export function earliest(ends: readonly (number | undefined)[]): number | undefined {
  const known = ends.filter((end) => end !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** The latest of some ends; where one does not end, there is none. */
export function latest(ends: readonly (number | undefined)[]): number | undefined {
  const known = ends.filter((end) => end !== undefined);
  return known.length < ends.length || known.length === 0 ? undefined : Math.max(...known);
}

/** An instant as IAM writes it: `2026-12-19T00:00:00Z`. */
export function instantText(seconds: number): string | undefined {
  const date = new Date(Math.ceil(seconds) * 1_000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace(".000Z", "Z");
}

/** Requests always tell the time, so `IfExists` changes nothing. Several values are alternatives: the last one counts. */
function endOfTest({ condition, mustHold }: KeyTest): number | undefined {
  const { operator, key, values } = condition;
  if (operator.family !== "Date" || operator.negated || key.toLowerCase() !== "aws:currenttime") return undefined;
  const instants = values.map((value) => parseDate(value) ?? Number.NaN);
  if (instants.length === 0 || instants.some(Number.isNaN)) return undefined;
  const [last, first] = [Math.max(...instants), Math.min(...instants)];
  return mustHold ? endOfHolding(operator.comparison, last) : endOfFailing(operator.comparison, first);
}

function endOfHolding(comparison: Condition["operator"]["comparison"], last: number): number | undefined {
  if (comparison === "less") return last;
  return comparison === "less-or-equal" || comparison === "equals" ? justAfter(last) : undefined;
}

/** A Deny from an instant on ends what it denies there. */
function endOfFailing(comparison: Condition["operator"]["comparison"], first: number): number | undefined {
  if (comparison === "greater-or-equal") return first;
  return comparison === "greater" ? justAfter(first) : undefined;
}

/** IAM compares whole seconds. */
function justAfter(seconds: number): number {
  return Math.floor(seconds) + 1;
}
