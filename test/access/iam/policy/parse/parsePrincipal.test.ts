import { parsePrincipal, type PrincipalType } from "../../../../../access/iam/policy/parse/parsePrincipal.ts";
import type { Principal } from "../../../../../access/iam/policy/principal.ts";

const canonicalUser = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";
const inAccount = (form: string) => `arn:aws:iam::111122223333:${form}`;
const session = (form: string) => `arn:aws:sts::111122223333:${form}`;

describe("parsePrincipal", () => {
  it.each<[PrincipalType, string, Principal]>([
    ["AWS", "*", { kind: "anyone" }],
    ["AWS", "111122223333", { kind: "account", account: "111122223333" }],
    ["AWS", inAccount("root"), { kind: "account", account: "111122223333" }],
    ["AWS", "arn:aws-cn:iam::111122223333:root", { kind: "account", account: "111122223333" }],
    ["AWS", inAccount("role/deploy"), { kind: "arn", arn: inAccount("role/deploy") }],
    ["AWS", inAccount("role/teams/a/deploy"), { kind: "arn", arn: inAccount("role/teams/a/deploy") }],
    ["AWS", inAccount("user/omar"), { kind: "arn", arn: inAccount("user/omar") }],
    ["AWS", session("assumed-role/deploy/run-7"), { kind: "arn", arn: session("assumed-role/deploy/run-7") }],
    ["AWS", session("federated-user/omar"), { kind: "arn", arn: session("federated-user/omar") }],
    ["AWS", "AROAEXAMPLE1234567890", { kind: "unique-id", id: "AROAEXAMPLE1234567890" }],
    ["AWS", "AIDAEXAMPLE1234567890", { kind: "unique-id", id: "AIDAEXAMPLE1234567890" }],
    ["Service", "states.eu-central-1.amazonaws.com", { kind: "service", service: "states.eu-central-1.amazonaws.com" }],
    ["Federated", "*", { kind: "federated", provider: "*" }],
    ["Federated", "accounts.google.com", { kind: "federated", provider: "accounts.google.com" }],
    ["Federated", "cognito-identity.amazonaws.com", { kind: "federated", provider: "cognito-identity.amazonaws.com" }],
    ["Federated", inAccount("saml-provider/okta"), { kind: "federated", provider: inAccount("saml-provider/okta") }],
    [
      "Federated",
      inAccount("oidc-provider/token.actions.githubusercontent.com"),
      { kind: "federated", provider: inAccount("oidc-provider/token.actions.githubusercontent.com") },
    ],
    ["CanonicalUser", canonicalUser, { kind: "canonical-user", id: canonicalUser }],
  ])("understands %s: %s", (type, text, principal) => {
    expect(parsePrincipal(type, text)).toEqual(principal);
  });

  it.each<[PrincipalType, string]>([
    ["AWS", "11112222333"],
    ["AWS", inAccount("role/")],
    ["AWS", inAccount("role/*")],
    ["AWS", inAccount("group/admins")],
    ["AWS", session("assumed-role/deploy")],
    ["AWS", session("assumed-role/deploy/a/b")],
    ["AWS", "arn:aws:iam:eu-central-1:111122223333:root"],
    ["AWS", "arn:aws:s3:::b"],
    ["AWS", "lambda.amazonaws.com"],
    ["AWS", "aroaexample1234567890"],
    ["AWS", `${inAccount("root")} `],
    ["Service", "*"],
    ["Service", "lambda"],
    ["Service", "lambda..amazonaws.com"],
    ["Federated", inAccount("role/deploy")],
    ["Federated", "https://token.actions.githubusercontent.com"],
    ["CanonicalUser", "*"],
  ])("understands no principal in %s: %s", (type, text) => {
    expect(parsePrincipal(type, text)).toBeUndefined();
  });
});
