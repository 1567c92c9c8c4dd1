import type { PolicyStatement } from "../../../access/iam/policy/policy.ts";

/** The values that a statement lets a key have by `StringEquals`, letter by letter; nothing where no such condition is there. */
export function exactValues({ conditions }: PolicyStatement, key: string): readonly string[] | undefined {
  const wanted = key.toLowerCase();
  return conditions.find((condition) => {
    const { name } = condition.operator;
    return name === "StringEquals" && condition.key.toLowerCase() === wanted;
  })?.values;
}
