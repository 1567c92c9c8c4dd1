import { inQuotes } from "../../../../model/index.ts";
import { fromJson } from "../../documents/fromJson.ts";
import { told } from "../../documents/told.ts";
import type { Properties, Value } from "../../../../access/stack/resource.ts";
import type { Finding, ResourceRule } from "../../rule.ts";
import { isKnown } from "../../../../access/stack/values/isKnown.ts";

/** Ways to other credentials, other servers or fewer checks. Given at all is too much, also as a secret. */
const never = [
  "accessKey",
  "assumeRoleWithWebIdentity",
  "assumeRoles",
  "customCaBundle",
  "endpoints",
  "forbiddenAccountIds",
  "httpProxy",
  "httpsProxy",
  "insecure",
  "noProxy",
  "secretKey",
  "sharedConfigFiles",
  "sharedCredentialsFiles",
  "skipCredentialsValidation",
  "skipRequestingAccountId",
  "stsRegion",
  "token",
];

/** A provider of AWS reaches the one account that it is named after, with the credentials of the run. */
export const accountProviderIsPinned: ResourceRule = {
  name: "account-provider-is-pinned",
  description:
    "A provider of AWS is named after a planned account, allows that account only, enters through the planned profile, and brings no credentials, endpoints or relaxed checks of its own.",
  why: "With credentials of another account, or another server behind the name of AWS, the stack makes its roles in a place that nobody reviewed.",
  fix: "Make the provider as the plan has it: region, allowedAccountIds and profile.",
  sources: ["https://www.pulumi.com/registry/packages/aws/api-docs/provider/"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: ["pulumi:providers:aws"],
  check({ name, properties }, { plan }) {
    const account = plan.accounts.find(({ key }) => key === name);
    if (account === undefined)
      return [{ id: "Account::unplanned", message: `${inQuotes(name)} is no account of the plan.` }];
    const { allowedAccountIds = null, profile = null } = properties;
    return [
      ...pinned(allowedAccountIds, account.id),
      ...(isKnown(profile) && (profile ?? undefined) !== account.profile
        ? [
            {
              id: "Field::profile",
              field: "profile",
              message: `The profile is ${told(profile ?? undefined)}, and the plan says ${told(account.profile)}.`,
            },
          ]
        : []),
      ...never
        .filter((property) => isGiven(properties, property))
        .map((property) => ({ id: `Field::${property}`, field: property, message: `${inQuotes(property)} is given.` })),
    ];
  },
};

function pinned(given: Value, id: string): readonly Finding[] {
  if (!isKnown(given)) return [];
  const ids = fromJson(given);
  if (Array.isArray(ids) && ids.length === 1 && ids[0] === id) return [];
  const message = `The accounts that it may reach are ${told(ids ?? undefined)}, and not "${id}" alone.`;
  return [{ id: "Field::allowedAccountIds", field: "allowedAccountIds", message }];
}

function isGiven(properties: Properties, property: string): boolean {
  const given = fromJson(properties[property]);
  if (given === undefined || given === null || given === "" || given === false) return false;
  return !Array.isArray(given) || given.length > 0;
}
