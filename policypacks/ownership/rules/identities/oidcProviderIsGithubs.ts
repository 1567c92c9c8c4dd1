import { issuerLookAlike } from "../../../../access/iam/trust/web/issuerLookAlike.ts";
import { issuerKind } from "../../../../access/iam/trust/web/issuer.ts";
import { inQuotes } from "../../../../model/index.ts";
import { oncePerId } from "../../documents/oncePerId.ts";
import { accountOf } from "../../documents/planIndex.ts";
import { textsIn } from "../../documents/textsIn.ts";
import { told } from "../../documents/told.ts";
import type { Value } from "../../../../access/stack/resource.ts";
import type { Finding, ResourceRule } from "../../rule.ts";
import { isKnown } from "../../../../access/stack/values/isKnown.ts";

/** The only issuer whose tokens an account takes is GitHub's, for AWS. */
export const oidcProviderIsGithubs: ResourceRule = {
  name: "oidc-provider-is-githubs",
  description:
    "An OIDC provider has GitHub's URL, as the plan names it for the account, and the planned audiences only.",
  why: "Whoever runs another issuer, also one whose host only reads like GitHub's, signs any subject that they like.",
  fix: "Set url and clientIdLists to what the plan has for this account.",
  sources: ["https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: ["aws:iam/openIdConnectProvider:OpenIdConnectProvider"],
  check(resource, context) {
    const { url = null, clientIdLists } = resource.properties;
    const account = accountOf(resource, context)?.key;
    const planned = context.plan.oidcProviders.find((one) => one.account === account);
    const audiences = textsIn(clientIdLists);
    return oncePerId([
      ...(isKnown(url) && url !== planned?.url ? [urlFinding(url)] : []),
      ...audiences.texts
        .filter((id) => planned?.clientIds.includes(id) !== true)
        .map((id) => ({
          id: `Audience::${id}`,
          field: "clientIdLists",
          message: `The audience ${inQuotes(id)} is not the planned one.`,
        })),
      ...audiences.others.map((other) => ({
        id: "Field::clientIdLists",
        field: "clientIdLists",
        message: `${other} is no audience.`,
      })),
    ]);
  },
};

function urlFinding(url: Value): Finding {
  const name = typeof url === "string" ? url.replace(/^https:\/\//, "") : "";
  const [alike] = issuerLookAlike({ name, kind: issuerKind(name) });
  return {
    id: `Issuer::${typeof url === "string" ? url : JSON.stringify(url)}`,
    field: "url",
    message: alike?.message ?? `${told(url)} is not the planned issuer.`,
  };
}
