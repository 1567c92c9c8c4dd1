import { parseDate } from "../../../access/iam/conditions/parseDate.ts";
import type { PolicyStatement } from "../../../access/iam/policy/policy.ts";

/** When a statement stops to hold, in seconds since 1970: the first `DateLessThan aws:CurrentTime`. Nothing where it never does by itself. */
export function endOf({ conditions }: PolicyStatement): number | undefined {
  const ends = conditions
    .filter(
      ({ operator, key }) =>
        operator.family === "Date" &&
        (operator.comparison === "less" || operator.comparison === "less-or-equal") &&
        operator.quantifier === "one" &&
        !operator.negated &&
        key.toLowerCase() === "aws:currenttime",
    )
    // Several values of one condition are alternatives: the last one counts.
    .map(({ values }) => Math.max(...values.map((value) => parseDate(value) ?? Number.NaN)));
  return ends.length === 0 || ends.some(Number.isNaN) ? undefined : Math.min(...ends);
}
