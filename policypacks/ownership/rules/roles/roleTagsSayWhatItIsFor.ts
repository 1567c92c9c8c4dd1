import { accessDuties } from "../../../../model/index.ts";
import { told } from "../../documents/told.ts";
import type { Properties, Value } from "../../../../access/stack/resource.ts";
import type { Finding, ResourceRule } from "../../rule.ts";
import { isKnown } from "../../../../access/stack/values/isKnown.ts";

const ofDuty = ["duty", "environment", "owner", "backup", "reviewed-on", "service"] as const;

/** Whoever finds a role in the console sees whose it is, and when that was last looked at. */
export const roleTagsSayWhatItIsFor: ResourceRule = {
  name: "role-tags-say-what-it-is-for",
  description:
    "A role's tags name its service, environment, duty, owner, backup and last review, or its purpose in the account.",
  why: "In an incident and in an access review the role is all that one has; without the tags nobody can tell whom to ask.",
  fix: 'Write the tag, for example "keyholder:duty" with "deploy".',
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:iam/role:Role"],
  check({ properties: { tags = null } }) {
    if (!isKnown(tags)) return [];
    const given: Properties =
      typeof tags === "object" && tags !== null && !Array.isArray(tags) ? (tags as Properties) : {};
    const purpose = given["keyholder:purpose"];
    if (purpose !== undefined)
      return [...inList("keyholder:purpose", purpose, ["audit", "emergency"]), ...missing(given, ["reviewed-on"])];
    return [...inList("keyholder:duty", given["keyholder:duty"], accessDuties), ...missing(given, ofDuty)];
  },
};

function missing(tags: Properties, names: readonly string[]): readonly Finding[] {
  return names
    .map((name) => `keyholder:${name}`)
    .filter((tag) => typeof tags[tag] !== "string" || tags[tag] === "")
    .map((tag) => ({ id: `Tag::${tag}`, field: "tags", message: `The tag "${tag}" is missing.` }));
}

function inList(tag: string, value: Value | undefined, allowed: readonly string[]): readonly Finding[] {
  if (value === undefined || (typeof value === "string" && allowed.includes(value))) return [];
  const message = `The tag "${tag}" is ${told(value)}, which is none of ${allowed.map((one) => `"${one}"`).join(", ")}.`;
  return [{ id: `Tag::${tag}`, field: "tags", message }];
}
