import { told } from "../../documents/told.ts";
import type { ResourceRule } from "../../rule.ts";
import { isKnown } from "../../../../access/stack/values/isKnown.ts";

/** The name of a role is written, so that its ARN is known before it exists. */
export const roleNameIsFixed: ResourceRule = {
  name: "role-name-is-fixed",
  description: "A role's name is written out: no prefix, no name that Pulumi makes up.",
  why: "With a name made up at the update no document can name the role before, and a create whose answer was lost leaves a second role behind.",
  fix: "Set name, and remove namePrefix.",
  sources: ["https://www.pulumi.com/docs/iac/concepts/resources/names/#autonaming"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:iam/role:Role"],
  check({ properties: { name = null, namePrefix = null } }) {
    const written = typeof name === "string" ? name !== "" : !isKnown(name);
    const prefixed = namePrefix !== null && isKnown(namePrefix);
    return [
      ...(written ? [] : [{ id: "Field::name", field: "name", message: nameless(name === null || name === "", name) }]),
      ...(prefixed
        ? [{ id: "Field::namePrefix", field: "namePrefix", message: `The name is made up after ${told(namePrefix)}.` }]
        : []),
    ];
  },
};

function nameless(absent: boolean, name: Parameters<typeof told>[0]): string {
  return absent ? "The role has no name." : `${told(name)} is no name.`;
}
