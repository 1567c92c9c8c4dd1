import { places } from "../../../../access/aws/places.ts";
import { workloadRoleArn } from "../../../../access/aws/names.ts";
import type { Value } from "../../../../access/stack/resource.ts";
import { readJsonText } from "../../../../access/stack/values/readJsonText.ts";
import { readValue } from "../../../../access/stack/values/readValue.ts";
import type { ResourceRule, RuleContext } from "../../rule.ts";
import { knownType } from "../../../../access/stack/types/typeKnowledge.ts";

const roleArn = /arn:[a-z-]+:iam::\d{12}:(role|instance-profile)\/[\w+=,.@/-]+/g;
/** AWS alone writes what they may do. */
const serviceLinked = /^arn:[a-z-]+:iam::\d{12}:role\/aws-service-role\//;
const handsARole = /^((.*R|r)ole|(.*I|i)nstanceProfile|credentials|authorizerCredentials)(s|Arns?|Names?)?$/;

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
  check: ({ urn, type, properties }, context) => {
    if (context.expected.has(urn) || !type.startsWith("aws:") || knownType(type)?.kind === "access") return [];
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

/** A role and where it stands. */
interface HandedRole {
  readonly role: string;
  readonly place: string;
}

/** ARNs of roles anywhere, and whatever stands in a property that takes a role. */
function rolesIn(value: Value, place: string): readonly HandedRole[] {
  if (typeof value === "string") return rolesInText(value, place);
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item: Value, at) => rolesIn(item, `${place}[${at}]`));
  const setting = value as { readonly [property: string]: Value };
  const isOfARole = namesARole(setting) && !isFreeText(place);
  return Object.entries(setting).flatMap(([name, item]) => {
    const at = place === "" ? name : `${place}.${name}`;
    return isOfARole && /^(value|stringValue|values)$/.test(name) ? textsOf(item, at) : rolesIn(item, at);
  });
}

/** Also in a document as text, such as the container properties of a job. */
function rolesInText(text: string, place: string): readonly HandedRole[] {
  const document = /^\s*[{[]/.test(text) ? readJsonText(text) : undefined;
  if (document !== undefined) return rolesIn(readValue(document), place);
  const within = [...new Set(text.match(roleArn) ?? [])];
  const named = within.length > 0 ? within : text !== "" && takesARole(place) ? [text] : [];
  return named.map((role) => ({ role, place }));
}

/** The name of a setting beside its value, as Elastic Beanstalk has it. */
function namesARole({ key, name }: { readonly [property: string]: Value }): boolean {
  return [key, name].some(
    (each) => typeof each === "string" && handsARole.test(`${each.slice(0, 1).toLowerCase()}${each.slice(1)}`),
  );
}

function textsOf(value: Value, place: string): readonly HandedRole[] {
  if (typeof value === "string") return value === "" ? [] : [{ role: value, place }];
  return Array.isArray(value) ? value.flatMap((item: Value, at) => textsOf(item, `${place}[${at}]`)) : [];
}

/** Tags and variables are named by whoever writes them. */
function isFreeText(place: string): boolean {
  return /(^|\.)(tags|tagsAll|variables|environment|environmentVariables)(\.|\[|$)/.test(place);
}

/** `role`, `vpc.serviceRole`, and the parts of what takes a role: `iamInstanceProfile.name`. */
export function takesARole(place: string): boolean {
  if (isFreeText(place)) return false;
  const names = place.split(".").map((part) => part.replace(/(\[\d+\])+$/, ""));
  const [last = "", above = ""] = names.reverse();
  return handsARole.test(last) || (/^(arn|name)$/.test(last) && handsARole.test(above));
}
