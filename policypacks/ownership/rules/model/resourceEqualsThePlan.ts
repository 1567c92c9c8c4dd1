import { differences } from "../../compare/differences.ts";
import type { ResourceRule } from "../../rule.ts";

/** Every input of a planned resource is the planned one. */
export const resourceEqualsThePlan: ResourceRule = {
  name: "resource-equals-the-plan",
  description: "Each input of a planned resource means what the plan says.",
  why: "What the declaration gives to one person, a changed input gives to another, or to everybody.",
  fix: "Change the declaration, and let the program register what follows from it.",
  sources: ["https://www.pulumi.com/docs/iac/using-pulumi/crossguard/"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: "all",
  check: ({ urn, type, properties }, { expected }) => {
    const planned = expected.get(urn);
    if (planned === undefined) return [];
    if (planned.type === type) return differences(planned, properties);
    return [{ id: `Type::${type}`, message: `It is "${type}", and the plan says "${planned.type}".` }];
  },
};
