import type { IAM } from "@aws-sdk/client-iam";
import { documentText } from "../resources/documentText.ts";
import { everyPage } from "../resources/everyPage.ts";
import { parsed } from "../resources/normalJson.ts";
import { tagMap } from "../resources/tags.ts";
import { sortedTags } from "./sortedTags.ts";

type Things = readonly [string, unknown][];

/** Roles, managed policies and OIDC providers of an account. */
export async function iamInventory(iam: IAM): Promise<Things> {
  return [...(await roles(iam)), ...(await policies(iam)), ...(await oidcProviders(iam))];
}

async function roles(iam: IAM): Promise<Things> {
  // The details leave out description and session length.
  const every = await everyPage(
    (Marker) => iam.listRoles({ Marker }),
    ({ Roles = [] }) => Roles,
  );
  const listed = new Map(every.map((role) => [role.RoleName, role]));
  if (listed.size === 0) return [];
  const { RoleDetailList = [] } = await iam.getAccountAuthorizationDetails({ Filter: ["Role"] });
  return RoleDetailList.map((role) => {
    const { Description = "", MaxSessionDuration } = listed.get(role.RoleName) ?? {};
    const inline = (role.RolePolicyList ?? []).map(({ PolicyName, PolicyDocument }) => [
      PolicyName,
      read(PolicyDocument),
    ]);
    const described = {
      description: Description,
      trust: read(role.AssumeRolePolicyDocument),
      boundary: role.PermissionsBoundary?.PermissionsBoundaryArn ?? "",
      maxSessionSeconds: MaxSessionDuration,
      inline: Object.fromEntries(inline.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))),
      attached: (role.AttachedManagedPolicies ?? []).map(({ PolicyArn }) => PolicyArn).sort(),
      tags: sortedTags(tagMap(role.Tags)),
    };
    return [`role ${role.Path}${role.RoleName}`, described];
  });
}

async function policies(iam: IAM): Promise<Things> {
  const { Policies = [] } = await iam.getAccountAuthorizationDetails({ Filter: ["LocalManagedPolicy"] });
  return Promise.all(
    Policies.map(async ({ Arn, Description = "", PolicyVersionList = [] }): Promise<[string, unknown]> => {
      const { Tags } = await iam.listPolicyTags({ PolicyArn: Arn });
      const document = PolicyVersionList.find(({ IsDefaultVersion }) => IsDefaultVersion)?.Document;
      const described = { description: Description, document: read(document), tags: sortedTags(tagMap(Tags)) };
      return [`policy ${Arn?.slice(Arn.indexOf("policy/") + 6)}`, described];
    }),
  );
}

async function oidcProviders(iam: IAM): Promise<Things> {
  const { OpenIDConnectProviderList = [] } = await iam.listOpenIDConnectProviders({});
  return Promise.all(
    OpenIDConnectProviderList.map(async ({ Arn }): Promise<[string, unknown]> => {
      const found = await iam.getOpenIDConnectProvider({ OpenIDConnectProviderArn: Arn });
      const clientIds = [...(found.ClientIDList ?? [])].sort();
      return [`oidc-provider ${found.Url}`, { clientIds, tags: sortedTags(tagMap(found.Tags)) }];
    }),
  );
}

function read(document: string | undefined): unknown {
  return document === undefined ? undefined : parsed(documentText(document));
}
