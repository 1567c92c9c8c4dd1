import { places } from "../../../../access/aws/places.ts";
import { workloadRoleArn } from "../../../../access/aws/names.ts";
import type { Value } from "../../resource.ts";
import type { ResourceRule, RuleContext } from "../../rule.ts";
import { knownType } from "../../types/typeKnowledge.ts";

const roleArn = /^arn:[a-z-]+:iam::\d{12}:(role|instance-profile)\//;
/** AWS alone writes what they may do. */
const serviceLinked = /^arn:[a-z-]+:iam::\d{12}:role\/aws-service-role\//;
const handsARole = /^(role|iamRole|iamInstanceProfile|instanceProfile(Name)?|serviceRole|.*Role(Arn|Name)?)$/;

/** Whoever gives something a role to run as has the role. */
export const resourceActsAsADeclaredRole: ResourceRule = {
  name: "resource-acts-as-a-declared-role",
  description: "A resource beside the plan runs as no role, or as a service role that a service declares.",
  why: "Whoever can change what runs somewhere acts with the role that it runs as, whatever that role may do.",
  fix: "Declare the role as a service role of the service that the resource belongs to, and name it by its ARN.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: "all",
  check: ({ urn, type, properties, provider }, context) => {
    if (context.expected.has(urn) || provider?.type !== "pulumi:providers:aws" || knownType(type)?.kind === "access")
      return [];
    const declared = declaredRoles(context);
    return rolesIn(properties, "")
      .filter(({ role }) => !declared.has(role) && !serviceLinked.test(role))
      .map(({ role, place }) => ({
        id: `Role::${role}`,
        field: place,
        message: `It runs as "${role}", which no service declares.`,
      }));
  },
};

const known = new WeakMap<RuleContext, ReadonlySet<string>>();

/** ARNs of the service roles, and of the instance profiles that carry them. */
function declaredRoles(context: RuleContext): ReadonlySet<string> {
  const found = known.get(context) ?? new Set(places(context.ownership).flatMap(serviceRoles));
  known.set(context, found);
  return found;
}

function serviceRoles({ service, scope }: ReturnType<typeof places>[number]): readonly string[] {
  return service.resources.flatMap((resource) => {
    if (resource.kind !== "service-role") return [];
    const arn = workloadRoleArn(scope, resource.name);
    return [arn, arn.replace(":role/", ":instance-profile/")];
  });
}

/** ARNs of roles anywhere, and whatever stands in a property that takes a role. */
function rolesIn(value: Value, place: string): readonly { readonly role: string; readonly place: string }[] {
  if (typeof value === "string") {
    const name =
      place
        .split(".")
        .at(-1)
        ?.replace(/\[\d+\]$/, "") ?? "";
    return roleArn.test(value) || (value !== "" && handsARole.test(name)) ? [{ role: value, place }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: Value, at) => rolesIn(item, `${place}[${at}]`));
  return Object.entries(value).flatMap(([name, item]) =>
    rolesIn(item as Value, place === "" ? name : `${place}.${name}`),
  );
}
