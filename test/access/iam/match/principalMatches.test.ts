import { exempted } from "../../../../access/iam/match/exempted.ts";
import { naming } from "../../../../access/iam/match/naming.ts";
import { principalMatches } from "../../../../access/iam/match/principalMatches.ts";
import type { RequestPrincipal } from "../../../../access/iam/match/requestPrincipal.ts";
import type { Principal } from "../../../../access/iam/policy/principal.ts";
import { abroad, home, session, user } from "../evaluate/build.ts";

const arn = (text: string): Principal => ({ kind: "arn", arn: text });
const stranger: RequestPrincipal = { kind: "anonymous" };
const github: RequestPrincipal = {
  kind: "federated",
  provider: `arn:aws:iam::${home}:oidc-provider/token.actions.githubusercontent.com`,
};
const lambda: RequestPrincipal = { kind: "service", service: "lambda.amazonaws.com" };
const root: RequestPrincipal = { kind: "root", account: home, arn: `arn:aws:iam::${home}:root`, canonicalUser: "79a5" };
const federatedUser: RequestPrincipal = {
  kind: "federated-user",
  account: home,
  arn: `arn:aws:sts::${home}:federated-user/oscar`,
  userArn: user.arn,
};

const cases: readonly [string, Principal, RequestPrincipal, string | undefined][] = [
  ["anyone, a user", { kind: "anyone" }, user, "anyone"],
  ["anyone, a stranger", { kind: "anyone" }, stranger, "anyone"],
  ["anyone, a service", { kind: "anyone" }, lambda, "anyone"],
  ["the account, a user of it", { kind: "account", account: home }, user, "account"],
  ["the account, a session of it", { kind: "account", account: home }, session, "account"],
  ["the account, its root", { kind: "account", account: home }, root, "account"],
  ["another account", { kind: "account", account: abroad }, user, undefined],
  ["the account, a stranger", { kind: "account", account: home }, stranger, undefined],
  ["the account, a provider of it", { kind: "account", account: home }, github, undefined],
  ["the user", arn(user.arn), user, "itself"],
  ["the user, spelt otherwise", arn(user.arn.toUpperCase()), user, undefined],
  ["the role with its path", arn(session.roleArn), session, "behind-session"],
  ["the role without its path", arn(`arn:aws:iam::${home}:role/Deploy`), session, undefined],
  ["the session", arn(session.arn), session, "itself"],
  ["another session of the role", arn(`${session.arn}8`), session, undefined],
  ["a wildcard in an ARN", arn(`arn:aws:sts::${home}:assumed-role/Deploy/*`), session, undefined],
  ["the federated user", arn(federatedUser.arn), federatedUser, "itself"],
  ["the user who federated", arn(user.arn), federatedUser, "behind-session"],
  ["the unique id of the user", { kind: "unique-id", id: "AIDAOSCAR" }, user, "itself"],
  ["the unique id of the role", { kind: "unique-id", id: "AROADEPLOY" }, session, "behind-session"],
  ["another unique id", { kind: "unique-id", id: "AROAOLD" }, session, undefined],
  ["a unique id, nobody's", { kind: "unique-id", id: "AROADEPLOY" }, federatedUser, undefined],
  ["the service", { kind: "service", service: "lambda.amazonaws.com" }, lambda, "itself"],
  ["another service", { kind: "service", service: "ec2.amazonaws.com" }, lambda, undefined],
  ["the provider", { kind: "federated", provider: github.provider }, github, "itself"],
  ["every provider", { kind: "federated", provider: "*" }, github, "itself"],
  ["another provider", { kind: "federated", provider: "accounts.google.com" }, github, undefined],
  ["a provider, a user", { kind: "federated", provider: "*" }, user, undefined],
  ["the canonical user", { kind: "canonical-user", id: "79a5" }, root, "account"],
  ["another canonical user", { kind: "canonical-user", id: "79a6" }, root, undefined],
  ["a canonical user, unknown", { kind: "canonical-user", id: "79a5" }, user, undefined],
];

describe("naming", () => {
  it.each(cases)("says how a policy speaks of the one who asks: %s", (_, principal, asking, expected) => {
    expect(naming(principal, asking)).toBe(expected);
  });
});

describe("principalMatches", () => {
  it.each(cases)("holds exactly where the principal is named: %s", (_, principal, asking, expected) => {
    expect(principalMatches(principal, asking)).toBe(expected !== undefined);
  });
});

describe("exempted", () => {
  it("spares nobody by an empty list", () => {
    for (const asking of [user, session, root, lambda, github, stranger]) expect(exempted([], asking)).toBe(false);
  });

  it("wants a session, its role and their account", () => {
    const all = [arn(session.arn), arn(session.roleArn), { kind: "account", account: home } as const];
    expect(exempted(all, session)).toBe(true);
    for (const left of all)
      expect(
        exempted(
          all.filter((one) => one !== left),
          session,
        ),
      ).toBe(false);
  });
});
