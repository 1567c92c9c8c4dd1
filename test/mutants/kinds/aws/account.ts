import type { Value } from "../../../../access/stack/resource.ts";
import type { MutantKind } from "../../mutant.ts";
import { openText } from "../../places/place.ts";
import { propertyKind } from "../propertyKind.ts";

/** Providers of accounts, of tokens, boundaries and dashboards. */
export const accountKinds: readonly MutantKind[] = [
  propertyKind(
    {
      name: "account provider redirected",
      does: "redirects",
      what: "A provider enters another account, or as somebody else.",
    },
    "pulumi:providers:aws",
    function* ({ properties }) {
      yield ["allowedAccountIds", '["999999999999"]'];
      yield ["allowedAccountIds", `["999999999999",${String(properties.allowedAccountIds).slice(1)}`];
      yield ["allowedAccountIds", undefined];
      yield ["forbiddenAccountIds", '["999999999999"]'];
      yield ["assumeRoles", '[{"roleArn":"arn:aws:iam::999999999999:role/other"}]'];
      yield ["assumeRoleWithWebIdentity", '{"roleArn":"arn:aws:iam::999999999999:role/other"}'];
      yield ["endpoints", '[{"iam":"https://iam.evil.example"}]'];
      yield ["httpsProxy", "https://proxy.evil.example"];
      yield ["customCaBundle", "/tmp/ca.pem"];
      yield ["insecure", "true"];
      yield ["accessKey", "AKIAIOSFODNN7EXAMPLE"];
      yield ["profile", "other"];
      yield ["sharedConfigFiles", '["/tmp/config"]'];
      yield ["skipRequestingAccountId", "true"];
      yield ["ignoreTags", '{"keyPrefixes":["keyholder:"]}'];
      yield ["pluginDownloadURL", "https://plugins.evil.example"];
      yield ["version", "0.0.1"];
      yield ["region", "us-west-2"];
    },
  ),
  propertyKind(
    {
      name: "token issuer changed",
      does: "redirects",
      what: "Tokens of somebody else, or for somebody else, are taken.",
    },
    "aws:iam/openIdConnectProvider:OpenIdConnectProvider",
    function* () {
      yield ["url", "https://token.actions.githubusercontent.com.evil.example"];
      yield ["url", "http://token.actions.githubusercontent.com"];
      yield ["url", "https://token.actions.githubusercontent.com/evil"];
      yield ["clientIdLists", ["sts.amazonaws.com", "https://github.com/other"]];
      yield ["clientIdLists", []];
      yield ["thumbprintLists", ["0000000000000000000000000000000000000000"]];
    },
  ),
  propertyKind(
    {
      name: "boundary of another name",
      does: "redirects",
      what: "A boundary has another name, so roles carry another one.",
    },
    "aws:iam/policy:Policy",
    function* ({ properties }) {
      yield ["path", "/"];
      yield ["path", undefined];
      yield ["name", undefined];
      yield ["namePrefix", String(properties.name)];
      yield ["delayAfterPolicyCreationInMs", 1000];
    },
  ),
  propertyKind(
    { name: "widget changed", does: "hides", what: "A dashboard shows less, something else, or in another order." },
    "aws:cloudwatch/dashboard:Dashboard",
    function* ({ properties }) {
      const body = openText(properties.dashboardBody) as { readonly widgets: readonly Value[] };
      for (const at of body.widgets.keys())
        yield ["dashboardBody", JSON.stringify({ ...body, widgets: body.widgets.toSpliced(at, 1) })];
      yield ["dashboardBody", JSON.stringify({ ...body, widgets: body.widgets.toReversed() })];
      yield ["dashboardBody", JSON.stringify({ ...body, start: "-PT1M" })];
      yield ["dashboardBody", `{"widgets":[],${String(properties.dashboardBody).slice(1)}`];
    },
  ),
];
