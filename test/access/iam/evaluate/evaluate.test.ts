import { evaluate } from "../../../../access/iam/evaluate/evaluate.ts";
import type { AccessRequest } from "../../../../access/iam/evaluate/accessRequest.ts";
import type { ApplicablePolicies } from "../../../../access/iam/evaluate/applicablePolicies.ts";
import type { RequestPrincipal } from "../../../../access/iam/match/requestPrincipal.ts";
import type { Principal } from "../../../../access/iam/policy/principal.ts";
import { abroad, ask, bucket, condition, home, labelled, session, under, user } from "./build.ts";

const all = labelled("all", {});
const other = labelled("other", { action: "sqs:*" });
const noReads = labelled("no-reads", { effect: "Deny", action: "s3:Get*" });
const to = (principal: Principal) => labelled("bucket", { principal: [principal] });
const arn = (text: string): Principal => ({ kind: "arn", arn: text });
const account = (id: string): Principal => ({ kind: "account", account: id });
const anyone: Principal = { kind: "anyone" };
const federatedUser: RequestPrincipal = {
  kind: "federated-user",
  account: home,
  arn: `arn:aws:sts::${home}:federated-user/oscar`,
  userArn: user.arn,
};
const root: RequestPrincipal = { kind: "root", account: home, arn: `arn:aws:iam::${home}:root` };
const lambda: RequestPrincipal = { kind: "service", service: "lambda.amazonaws.com" };

function verdict(request: Partial<AccessRequest>, policies: Partial<ApplicablePolicies>): string {
  return evaluate(ask(request), under(policies)).verdict;
}

/** The rule that settled it. */
function decidedBy(request: Partial<AccessRequest>, policies: Partial<ApplicablePolicies>): string | undefined {
  return evaluate(ask(request), under(policies)).steps.at(-1)?.rule;
}

describe("evaluate", () => {
  it("denies implicitly what nobody allows", () => {
    expect(evaluate(ask(), under())).toEqual({
      verdict: "implicitly-denied",
      because: `No identity policy allows "s3:GetObject" on "${bucket}".`,
      steps: [
        {
          rule: "explicit-deny",
          outcome: "does-not-apply",
          because: `No policy denies "s3:GetObject" on "${bucket}".`,
          statements: [],
        },
        {
          rule: "resource-control-policies",
          outcome: "does-not-apply",
          because: "No resource control policy applies.",
          statements: [],
        },
        {
          rule: "service-control-policies",
          outcome: "does-not-apply",
          because: "No service control policy applies.",
          statements: [],
        },
        {
          rule: "resource-policy",
          outcome: "does-not-apply",
          because: "The resource has no policy of its own.",
          statements: [],
        },
        {
          rule: "identity-policies",
          outcome: "does-not-allow",
          because: `No identity policy allows "s3:GetObject" on "${bucket}".`,
          statements: [],
        },
      ],
    });
  });

  it("names the statement that allows", () => {
    const reads = labelled("reader", { action: "sqs:*" }, { action: "s3:Get*", sid: "Read" });
    const decision = evaluate(ask(), under({ identity: [other, reads] }));
    expect(decision.verdict).toBe("allowed");
    expect(decision.because).toBe(`reader: Statement[1] ("Read") allows "s3:GetObject" on "${bucket}".`);
    expect(decision.steps.find(({ rule }) => rule === "identity-policies")?.statements).toEqual([
      { policy: "reader", path: "Statement[1]", sid: "Read" },
    ]);
  });

  it("names every statement that denies, and nothing else", () => {
    expect(evaluate(ask(), under({ identity: [all, noReads], boundary: noReads }))).toEqual({
      verdict: "explicitly-denied",
      because: `no-reads: Statement[0] denies "s3:GetObject" on "${bucket}".`,
      steps: [
        {
          rule: "explicit-deny",
          outcome: "denies",
          because: `no-reads: Statement[0] denies "s3:GetObject" on "${bucket}".`,
          statements: [
            { policy: "no-reads", path: "Statement[0]", sid: undefined },
            { policy: "no-reads", path: "Statement[0]", sid: undefined },
          ],
        },
      ],
    });
  });

  const denying = labelled("bucket", { principal: [anyone] }, { effect: "Deny", principal: [anyone] });
  it.each<[string, Partial<ApplicablePolicies>]>([
    ["an identity policy", { identity: [all, noReads] }],
    ["the boundary", { boundary: noReads }],
    ["a session policy", { session: [all, noReads] }],
    ["the resource policy", { resource: denying }],
    ["an SCP", { scps: [[all], [all, noReads]] }],
    ["an RCP", { rcps: [[all], [all, noReads]] }],
  ])("denies explicitly what %s denies", (_, policies) => {
    const granted = under({ identity: [all], session: [all], resource: to(arn(session.arn)), ...policies });
    expect(evaluate(ask({ principal: session }), granted).verdict).toBe("explicitly-denied");
  });

  describe("organization", () => {
    it.each([
      ["no level", [], "allowed"],
      ["each level", [[all], [other, all]], "allowed"],
      ["the root alone", [[all], [other]], "implicitly-denied"],
      ["a level without policies", [[all], []], "implicitly-denied"],
    ])("asks every level to allow: %s", (_, levels, expected) => {
      expect(verdict({}, { identity: [all], scps: levels })).toBe(expected);
      expect(verdict({}, { identity: [all], rcps: levels })).toBe(expected);
    });

    it("says which level does not allow", () => {
      expect(evaluate(ask(), under({ identity: [all], scps: [[all], [other]] })).because).toBe(
        `No service control policy at level 2 of the organization allows "s3:GetObject" on "${bucket}".`,
      );
      expect(evaluate(ask(), under({ identity: [all], rcps: [[other]] })).because).toBe(
        `No resource control policy at level 1 of the organization allows "s3:GetObject" on "${bucket}".`,
      );
    });

    it("binds the root user and what a resource policy grants", () => {
      expect(verdict({ principal: root }, { scps: [[other]] })).toBe("implicitly-denied");
      expect(verdict({}, { resource: to(arn(user.arn)), scps: [[other]] })).toBe("implicitly-denied");
    });

    it("binds no service-linked role", () => {
      const linked = { ...session, serviceLinked: true };
      expect(verdict({ principal: linked }, { identity: [all], scps: [[noReads]], rcps: [[noReads]] })).toBe("allowed");
    });

    it("binds services and strangers by RCPs only", () => {
      const resource = to(anyone);
      for (const principal of [lambda, { kind: "anonymous" } as const]) {
        expect(verdict({ principal }, { resource, scps: [[noReads]] })).toBe("allowed");
        expect(verdict({ principal }, { resource, rcps: [[other]] })).toBe("implicitly-denied");
        expect(verdict({ principal }, { resource, rcps: [[all, noReads]] })).toBe("explicitly-denied");
      }
    });
  });

  describe("resource policy in the same account", () => {
    const namings: readonly [string, RequestPrincipal, Principal][] = [
      ["the user ARN", user, arn(user.arn)],
      ["the unique id of the user", user, { kind: "unique-id", id: "AIDAOSCAR" }],
      ["the session ARN", session, arn(session.arn)],
      ["the federated user ARN", federatedUser, arn(`arn:aws:sts::${home}:federated-user/oscar`)],
      ["anyone", session, anyone],
      ["anyone, for a user", user, anyone],
    ];
    it.each(namings)("is enough by %s, whatever boundary and session policies leave out", (_, principal, named) => {
      const policies = { resource: to(named), boundary: other, session: [other] };
      expect(verdict({ principal }, policies)).toBe("allowed");
      expect(decidedBy({ principal }, policies)).toBe("resource-policy");
    });

    const behind: readonly [string, RequestPrincipal, Principal][] = [
      ["the role ARN", session, arn(session.roleArn)],
      ["the unique id of the role", session, { kind: "unique-id", id: "AROADEPLOY" }],
      ["the ARN of the user who federated", federatedUser, arn(user.arn)],
    ];
    it.each(behind)("is limited by boundary and session policy where it names %s", (_, principal, named) => {
      const resource = to(named);
      expect(verdict({ principal }, { resource, session: [all] })).toBe("allowed");
      expect(decidedBy({ principal }, { resource, session: [all], boundary: other })).toBe("permissions-boundary");
      expect(decidedBy({ principal }, { resource, session: [other] })).toBe("session-policies");
      expect(verdict({ principal }, { resource, session: [all], boundary: other })).toBe("implicitly-denied");
      expect(verdict({ principal }, { resource, session: [other] })).toBe("implicitly-denied");
    });

    it("only delegates where it names the account", () => {
      const resource = to(account(home));
      expect(verdict({}, { resource })).toBe("implicitly-denied");
      expect(verdict({}, { resource, identity: [all] })).toBe("allowed");
    });

    it("takes the strongest of several namings", () => {
      const resource = labelled(
        "bucket",
        { principal: [account(home), arn(session.roleArn)] },
        { principal: [anyone] },
      );
      expect(verdict({ principal: session }, { resource, boundary: other })).toBe("allowed");
    });

    it("does not count a policy that names somebody else", () => {
      const resource = to(arn(`arn:aws:iam::${home}:user/nina`));
      expect(evaluate(ask(), under({ resource })).steps.at(3)).toEqual({
        rule: "resource-policy",
        outcome: "does-not-allow",
        because: `The resource policy does not allow "s3:GetObject" on "${bucket}" to the principal.`,
        statements: [],
      });
      expect(verdict({}, { resource, identity: [all] })).toBe("allowed");
    });
  });

  describe("role trust and key policies", () => {
    const must = { resourceMustAllow: true };
    it("let nobody in by identity policies alone", () => {
      expect(verdict({}, { ...must, identity: [all] })).toBe("implicitly-denied");
      expect(verdict({}, { ...must, identity: [all], resource: to(arn("arn:x")) })).toBe("implicitly-denied");
      expect(evaluate(ask(), under({ ...must, identity: [all] })).because).toBe(
        `The resource has no policy of its own, which would have to allow "s3:GetObject" on "${bucket}".`,
      );
    });

    it("let in by themselves whom they name, and by the account whom its policies allow", () => {
      expect(verdict({}, { ...must, resource: to(arn(user.arn)) })).toBe("allowed");
      expect(verdict({ principal: session }, { ...must, resource: to(arn(session.roleArn)) })).toBe("allowed");
      expect(verdict({}, { ...must, resource: to(account(home)) })).toBe("implicitly-denied");
      expect(verdict({}, { ...must, resource: to(account(home)), identity: [all] })).toBe("allowed");
    });

    it("keep out even the root user, unless they name the account", () => {
      expect(verdict({ principal: root }, must)).toBe("implicitly-denied");
      expect(verdict({ principal: root }, { ...must, resource: to(account(home)) })).toBe("allowed");
    });

    it("match whatever resource they are attached to", () => {
      const [statement] = labelled("trust", { principal: [arn(user.arn)], action: "sts:AssumeRole" }).policy.statements;
      if (statement === undefined) throw new Error("There is one statement.");
      const trust = {
        kind: "trust",
        version: "2012-10-17",
        statements: [{ ...statement, resource: undefined }],
      } as const;
      const request = ask({ action: "sts:AssumeRole", resource: session.roleArn });
      expect(evaluate(request, under({ ...must, resource: { label: "trust", policy: trust } })).verdict).toBe(
        "allowed",
      );
    });
  });

  describe("identity, boundary and session policies", () => {
    it.each<[string, Partial<ApplicablePolicies>, string]>([
      ["all three", { identity: [all], boundary: all, session: [all] }, "allowed"],
      ["one of several session policies", { identity: [all], session: [other, all] }, "allowed"],
      ["no session policy passed", { identity: [all], boundary: all }, "allowed"],
      ["boundary alone", { boundary: all, session: [all] }, "implicitly-denied"],
      ["identity but not boundary", { identity: [all], boundary: other }, "implicitly-denied"],
      ["identity but not session", { identity: [all], session: [other] }, "implicitly-denied"],
      ["an empty list of session policies", { identity: [all], session: [] }, "implicitly-denied"],
    ])("intersect: %s", (_, policies, expected) => {
      expect(verdict({ principal: session }, policies)).toBe(expected);
    });

    it("say which layer did not allow", () => {
      const because = (policies: Partial<ApplicablePolicies>) =>
        evaluate(ask({ principal: session }), under({ identity: [all], ...policies })).because;
      expect(because({ boundary: other })).toBe(
        `The permissions boundary does not allow "s3:GetObject" on "${bucket}".`,
      );
      expect(because({ session: [other] })).toBe(`No session policy allows "s3:GetObject" on "${bucket}".`);
    });

    it("leave a federated user without session policy nothing", () => {
      const decision = evaluate(ask({ principal: federatedUser }), under({ identity: [all] }));
      expect(decision.verdict).toBe("implicitly-denied");
      expect(decision.because).toBe(
        `No session policy was passed, so that nothing allows the federated user "s3:GetObject" on "${bucket}".`,
      );
      expect(verdict({ principal: federatedUser }, { identity: [all], session: [all] })).toBe("allowed");
    });

    it("do not bind by session policies who has no session", () => {
      expect(verdict({}, { identity: [all], session: [noReads] })).toBe("allowed");
    });
  });

  describe("across accounts", () => {
    const away = { resourceAccount: abroad };
    it("asks both sides", () => {
      for (const named of [arn(user.arn), account(home), anyone]) {
        expect(verdict(away, { resource: to(named), identity: [all] })).toBe("allowed");
        expect(decidedBy(away, { resource: to(named) })).toBe("identity-policies");
      }
      expect(decidedBy(away, { identity: [all] })).toBe("resource-policy");
      expect(decidedBy(away, { identity: [all], resource: to(account(abroad)) })).toBe("resource-policy");
    });

    it("keeps boundary, session policy and SCPs, however the resource policy names the principal", () => {
      const base = { resource: to(arn(session.arn)), identity: [all] };
      const request = { ...away, principal: session };
      expect(verdict(request, base)).toBe("allowed");
      expect(decidedBy(request, { ...base, boundary: other })).toBe("permissions-boundary");
      expect(decidedBy(request, { ...base, session: [other] })).toBe("session-policies");
      expect(decidedBy(request, { ...base, scps: [[other]] })).toBe("service-control-policies");
      expect(decidedBy(request, { ...base, rcps: [[other]] })).toBe("resource-control-policies");
    });

    it("lets the root user in where the resource policy lets the account in", () => {
      expect(verdict({ ...away, principal: root }, { resource: to(account(home)) })).toBe("allowed");
      expect(verdict({ ...away, principal: root }, {})).toBe("implicitly-denied");
    });
  });

  describe("principals without identity policies", () => {
    it("lets the root user do everything in its account", () => {
      const decision = evaluate(ask({ principal: root }), under());
      expect(decision.verdict).toBe("allowed");
      expect(decision.because).toBe(`The root user of account "${home}" has full access to what the account may do.`);
      const denied = labelled("bucket", { effect: "Deny", principal: [account(home)] });
      expect(verdict({ principal: root }, { resource: denied })).toBe("explicitly-denied");
    });

    it.each<[string, RequestPrincipal, Principal]>([
      ["a service", lambda, { kind: "service", service: "lambda.amazonaws.com" }],
      ["somebody without credentials", { kind: "anonymous" }, anyone],
      [
        "somebody from an identity provider",
        { kind: "federated", provider: "cognito-identity.amazonaws.com" },
        { kind: "federated", provider: "cognito-identity.amazonaws.com" },
      ],
    ])("lets the resource policy alone decide about %s", (_, principal, named) => {
      expect(verdict({ principal }, { resource: to(named) })).toBe("allowed");
      expect(verdict({ principal }, { resource: to(named), identity: [noReads], boundary: noReads })).toBe("allowed");
      expect(verdict({ principal }, { identity: [all] })).toBe("implicitly-denied");
      expect(verdict({ principal }, { resource: to(account(home)), identity: [all] })).toBe("implicitly-denied");
    });
  });

  describe("NotPrincipal", () => {
    const sparing = (...principals: readonly Principal[]) =>
      labelled("bucket", { effect: "Deny", notPrincipal: principals }, { principal: [anyone] });

    it.each<[string, RequestPrincipal, readonly Principal[], string]>([
      ["user and account", user, [arn(user.arn), account(home)], "allowed"],
      ["user without account", user, [arn(user.arn)], "explicitly-denied"],
      ["account without user", user, [account(home)], "explicitly-denied"],
      ["session, role and account", session, [arn(session.arn), arn(session.roleArn), account(home)], "allowed"],
      ["role and account without session", session, [arn(session.roleArn), account(home)], "explicitly-denied"],
      ["session and account without role", session, [arn(session.arn), account(home)], "explicitly-denied"],
      ["account, for root", root, [account(home)], "allowed"],
      ["the service", lambda, [{ kind: "service", service: "lambda.amazonaws.com" }], "allowed"],
      ["another service", lambda, [{ kind: "service", service: "ec2.amazonaws.com" }], "explicitly-denied"],
      ["nobody, for strangers", { kind: "anonymous" }, [account(home)], "explicitly-denied"],
      ["anyone", session, [anyone], "allowed"],
    ])("in a Deny spares who is listed with all that encloses them: %s", (_, principal, principals, expected) => {
      expect(verdict({ principal }, { resource: sparing(...principals) })).toBe(expected);
    });

    it("in a Deny spares nobody who has a boundary", () => {
      const resource = sparing(arn(user.arn), account(home));
      expect(verdict({}, { resource, boundary: all, identity: [all] })).toBe("explicitly-denied");
    });

    it("in an Allow lets in everybody else, strangers too", () => {
      const resource = labelled("bucket", { notPrincipal: [arn(user.arn), account(home)] });
      expect(verdict({ principal: { kind: "anonymous" } }, { resource })).toBe("allowed");
      expect(verdict({}, { resource })).toBe("implicitly-denied");
    });
  });

  describe("policy variables", () => {
    const own = labelled("own", { resource: "arn:aws:s3:::orders/${aws:username}" });
    const asked = (name: string, context = {}) => ask({ resource: `arn:aws:s3:::orders/${name}`, context });

    it("stand for the values of the request, in which a wildcard is text", () => {
      const policies = under({ identity: [own] });
      expect(evaluate(asked("oscar", { "aws:username": "oscar" }), policies).verdict).toBe("allowed");
      expect(evaluate(asked("oscar", { "aws:username": "*" }), policies).verdict).toBe("implicitly-denied");
      expect(evaluate(asked("*", { "aws:username": "*" }), policies).verdict).toBe("allowed");
    });

    it("without a value match nothing: an Allow does not allow, a Deny does not deny, NotResource spares nothing", () => {
      const denyOwn = labelled("deny", { effect: "Deny", resource: "arn:aws:s3:::orders/${aws:username}" });
      const denyRest = labelled("deny", { effect: "Deny", notResource: "arn:aws:s3:::orders/${aws:username}" });
      expect(evaluate(asked("oscar"), under({ identity: [own] })).verdict).toBe("implicitly-denied");
      expect(evaluate(asked("oscar"), under({ identity: [all, denyOwn] })).verdict).toBe("allowed");
      expect(evaluate(asked("oscar"), under({ identity: [all, denyRest] })).verdict).toBe("explicitly-denied");
    });

    it("are text in a policy of version 2008-10-17", () => {
      const old = { label: "old", policy: { ...own.policy, version: "2008-10-17" } as const };
      const policies = under({ identity: [old] });
      expect(evaluate(asked("oscar", { "aws:username": "oscar" }), policies).verdict).toBe("implicitly-denied");
      expect(evaluate(asked("${aws:username}"), policies).verdict).toBe("allowed");
    });
  });

  it("applies a statement only where all its conditions hold", () => {
    const conditions = [
      condition("Bool", "aws:MultiFactorAuthPresent", "true"),
      condition("IpAddress", "aws:SourceIp", "203.0.113.0/24"),
    ];
    const policies = under({ identity: [labelled("mfa", { conditions })] });
    const from = (ip: string) => ({ "aws:multifactorauthpresent": "true", "aws:SourceIp": ip });
    expect(evaluate(ask({}, from("203.0.113.7")), policies).verdict).toBe("allowed");
    expect(evaluate(ask({}, from("203.0.114.7")), policies).verdict).toBe("implicitly-denied");
  });
});
