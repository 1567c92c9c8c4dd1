import type { ResourceRule } from "../../rule.ts";
import { knownType } from "../../types/typeKnowledge.ts";

/** A bucket beside the plan is allowed; a bucket policy inside of it is not. */
export const propertyGivesNoAccess: ResourceRule = {
  name: "property-gives-no-access",
  description:
    "A resource beside the plan carries no property that gives access: no policy, no access list, no public door.",
  why: "A resource policy gives access without any role, and a role's boundary does not limit it.",
  fix: "Remove the property; who may reach the resource is declared with the service that owns it.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: "all",
  check: ({ urn, type, properties }, { expected }) => {
    const known = knownType(type);
    if (known?.kind !== "carries" || expected.has(urn)) return [];
    return Object.keys(known.properties)
      .filter((name) => Object.hasOwn(properties, name) && gives(properties[name]))
      .sort()
      .map((name) => ({
        id: `Field::${name}`,
        field: name,
        message: `"${name}" can give access, and the plan does not name this resource.`,
      }));
  },
};

/** A closed list, `false` and the value `private` give nothing. */
function gives(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "" || value === "private") return false;
  return !(Array.isArray(value) && value.length === 0);
}
