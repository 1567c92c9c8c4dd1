import type { Budget } from "./budget.ts";
import { conditionHolds } from "../conditions/conditionHolds.ts";
import type { Operator, OperatorFamily } from "../policy/condition.ts";
import { type Glob, readGlob } from "./glob.ts";
import { globMatches } from "./globMatches.ts";
import type { ValueDemand } from "./keyDemands.ts";
import { datesAmong, networkEdges, numbersAmong } from "./points.ts";
import { findText } from "./findText.ts";
import type { TextSet } from "./textSet.ts";

/**
 * A value of a condition key that meets every demand, or that there is none.
 *
 * Texts are decided by their patterns. Numbers, dates and addresses are decided by trying the values at which a comparison changes,
 * and one between and beyond each of them: in between nothing changes.
 */
export function findValue(
  key: string,
  demands: readonly ValueDemand[],
  budget: Budget,
): { readonly value: string } | "none" | "undecided" {
  const families = new Set(demands.map(({ literal }) => literal.condition.operator.family));
  const [family] = families;
  const texts = demands.filter(isText);
  if (texts.length === demands.length) {
    const found = findText(textSetOf(texts), budget);
    return typeof found === "object" ? { value: found.text } : found;
  }
  const candidates = demands.flatMap((demand) => (isText(demand) ? textOf([demand], budget) : []));
  const value = [...pointsOf(demands), ...candidates, ...textOf(texts, budget)].find((candidate) =>
    demands.every((demand) => isMet(key, demand, candidate)),
  );
  if (value !== undefined) return { value };
  return families.size === 1 && family !== undefined ? "none" : "undecided";
}

const textFamilies: ReadonlySet<OperatorFamily> = new Set<OperatorFamily>(["String", "Arn", "Bool", "Binary"]);

function isText({ literal }: ValueDemand): boolean {
  return textFamilies.has(literal.condition.operator.family);
}

function textOf(demands: readonly ValueDemand[], budget: Budget): readonly string[] {
  const found = findText(textSetOf(demands), budget);
  return typeof found === "object" ? [found.text] : [];
}

function textSetOf(demands: readonly ValueDemand[]): TextSet {
  const isBool = demands.every(({ literal }) => literal.condition.operator.family === "Bool");
  const booleans = isBool && demands.length > 0 ? [trueOrFalse] : [];
  const among = demands.filter(({ isAmong }) => isAmong).map(globsOf);
  const notAmong = demands.filter(({ isAmong }) => !isAmong).flatMap(globsOf);
  // Set operators take an empty text for no value.
  const quantified = demands.some(({ literal }) => literal.condition.operator.quantifier !== "one");
  const within = [...among, ...booleans, ...(quantified || among.length === 0 ? [[notEmpty]] : [])];
  return { within, without: notAmong };
}

const plain = { wildcards: false, ignoreCase: true, variables: false, byArnPart: false };
const trueOrFalse = [readGlob("true", plain), readGlob("false", plain)];
const notEmpty = readGlob("?*", { ...plain, wildcards: true });

/** A value of an ARN operator is `*` or has six parts, else it matches nothing. */
function globsOf({ literal: { condition, variables } }: ValueDemand): readonly Glob[] {
  const { family, comparison } = condition.operator;
  const reading = {
    wildcards: comparison === "like",
    ignoreCase: comparison === "equals-ignoring-case" || family === "Bool",
    variables: variables && (family === "String" || family === "Arn"),
    byArnPart: family === "Arn",
  };
  return condition.values
    .filter((value) => family !== "Arn" || value === "*" || value.replaceAll(/\$\{[^}]*\}/g, "").split(":").length >= 6)
    .map((value) => readGlob(value, value === "*" ? { ...reading, byArnPart: false } : reading));
}

/** Where a comparison changes, and values between and outside of all of these. */
function pointsOf(demands: readonly ValueDemand[]): readonly string[] {
  const valuesOf = (wanted: OperatorFamily) =>
    demands.flatMap(({ literal: { condition } }) => (condition.operator.family === wanted ? condition.values : []));
  return [
    ...numbersAmong(valuesOf("Numeric")),
    ...datesAmong(valuesOf("Date")),
    ...valuesOf("IpAddress").flatMap(networkEdges),
    ...(demands.some(({ literal }) => literal.condition.operator.family === "IpAddress")
      ? ["192.0.2.1", "2001:db8::1"]
      : []),
  ];
}

function isMet(key: string, { literal: { condition }, ...demand }: ValueDemand, value: string): boolean {
  if (textFamilies.has(condition.operator.family))
    return (
      globsOf({ literal: { condition, holds: true, variables: false }, isAmong: true }).some((glob) =>
        globMatches(glob, value),
      ) === demand.isAmong
    );
  const operator: Operator = { ...condition.operator, negated: false, quantifier: "one", ifExists: false };
  return conditionHolds({ ...condition, operator }, { [key]: value }) === demand.isAmong;
}
