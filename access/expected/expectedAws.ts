import type { AccessPlan } from "../plan.ts";
import { type ExpectedResource, type ExpectedValue, expected } from "./expectedResource.ts";
import { inOwnedAccess } from "./inOwnedAccess.ts";

/** Providers, OIDC providers, boundaries and dashboards. */
export function expectedAws(plan: AccessPlan): readonly ExpectedResource[] {
  return [
    ...plan.accounts.map(({ key, id, region, profile }) =>
      expected({
        type: "pulumi:providers:aws",
        name: key,
        within: [],
        properties: {
          region,
          allowedAccountIds: [id],
          ...(profile !== undefined && { profile }),
          defaultTags: { tags: { "managed-by": "keyholder" } },
        },
      }),
    ),
    ...plan.oidcProviders
      .filter(({ create }) => create)
      .map(({ key, account, url, clientIds, tags }) =>
        expected({
          type: "aws:iam/openIdConnectProvider:OpenIdConnectProvider",
          name: key,
          within: inOwnedAccess("keyholder:aws:GitHubOidcProvider"),
          through: { account },
          properties: { url, clientIdLists: clientIds, tags },
        }),
      ),
    ...plan.envelopes.map(({ key, account, name, path, description, document, tags }) =>
      expected({
        type: "aws:iam/policy:Policy",
        name: key,
        within: inOwnedAccess("keyholder:aws:Envelope"),
        through: { account },
        properties: { name, path, description, policy: document as unknown as ExpectedValue, tags },
        ignoreChanges: ["description"],
      }),
    ),
    ...plan.dashboards.map(({ key, account, region, name, body }) =>
      expected({
        type: "aws:cloudwatch/dashboard:Dashboard",
        name: key,
        within: inOwnedAccess("keyholder:aws:ServiceDashboard"),
        through: { account },
        properties: { dashboardName: name, region, dashboardBody: body as unknown as ExpectedValue },
      }),
    ),
  ];
}
