import { baseOperatorNames } from "../parseOperator.ts";

const sets = ["", "ForAllValues:", "ForAnyValue:"];

/** Every condition operator with each of its affixes, as AWS spells it. */
export const operatorNames: readonly string[] = baseOperatorNames.flatMap((name) =>
  name === "Null" ? [name] : sets.flatMap((set) => [`${set}${name}`, `${set}${name}IfExists`]),
);
