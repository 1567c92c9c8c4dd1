import { canonicalProperty } from "../../compare/canonical.ts";
import { fingerprint } from "../../compare/differences.ts";
import { isKnown } from "../../../../access/stack/values/isKnown.ts";
import type { ResourceRule } from "../../rule.ts";
import { carriedAccess } from "../../../../access/stack/types/carriedAccess.ts";

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
  check: ({ urn, type, properties }, { expected }) =>
    expected.has(urn)
      ? []
      : carriedAccess(type, properties)
          .filter(({ values }) => values.some(isKnown))
          .map(({ path, values }) => ({
            id: `Field::${path}=${fingerprint(values.map((value) => canonicalProperty({ as: "json" }, value)).join())}`,
            field: path,
            message: `"${path}" can give access, and the plan does not name this resource.`,
          })),
};
