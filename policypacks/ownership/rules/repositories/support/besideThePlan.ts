import type { ResourceRule } from "../../../rule.ts";
import { githubType } from "./githubType.ts";

/** A part of a rule that a kind of resource breaks by being there. */
export function besideThePlan(names: readonly string[], message: string): Pick<ResourceRule, "types" | "check"> {
  return {
    types: names.map(githubType),
    check: ({ type }) => [{ id: `Type::${type}`, message }],
  };
}
