import { keyholderPath } from "../../../../access/aws/names.ts";
import { plannedRoleOf } from "../../documents/planIndex.ts";
import { told } from "../../documents/told.ts";
import type { ResourceRule } from "../../rule.ts";
import { isKnown } from "../../../../access/stack/values/isKnown.ts";

/** Whose a role is, its path says, and by its path others are kept from it. */
export const roleLivesUnderItsPath: ResourceRule = {
  name: "role-lives-under-its-path",
  description: 'A role lives under "/keyholder/", and a planned role under the path of its service.',
  why: "The pipeline, the audit role and the alarms reach roles by their path: elsewhere a role escapes them, or takes the place of another service's.",
  fix: "Set path to the one that the plan has for this role.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-friendly-names"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:iam/role:Role"],
  check(resource, context) {
    const path = resource.properties.path ?? "/";
    if (!isKnown(path)) return [];
    const planned = plannedRoleOf(resource, context)?.path;
    if (typeof path === "string" && (planned === undefined ? path.startsWith(keyholderPath) : path === planned))
      return [];
    const meant = planned === undefined ? `not under "${keyholderPath}"` : `not the planned path "${planned}"`;
    return [{ id: "Field::path", field: "path", message: `${told(path)} is ${meant}.` }];
  },
};
