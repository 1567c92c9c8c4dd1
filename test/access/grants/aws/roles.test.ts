import { secretValue, unknownValue, type Value } from "../../../../access/stack/resource.ts";
import { fieldsOf, linksOf, resource, said, told } from "./support/told.ts";

const provider = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";
const github = "token.actions.githubusercontent.com";
const mfa = { Bool: { "aws:MultiFactorAuthPresent": "true" } };

function user(name: string): string {
  return `arn:aws:iam::111122223333:user/${name}`;
}

function allow(Principal: unknown, more: object = {}) {
  return { Effect: "Allow", Principal, Action: "sts:AssumeRole", ...more };
}

function document(...Statement: readonly unknown[]) {
  return JSON.stringify({ Version: "2012-10-17", Statement });
}

function role(assumeRolePolicy: unknown, more: object = {}) {
  return resource("aws:iam/role:Role", "main/legacy", { name: "legacy", assumeRolePolicy, ...more });
}

const planned = {
  name: "shop-production-deploy",
  path: "/keyholder/shop/",
  tags: { "keyholder:owner": "cleo", "keyholder:backup": "ben" },
};

describe("grants through a role", () => {
  it("tell owner and backup by the tags of the role, and everybody else by the trust policy", () => {
    const trust = document(allow({ AWS: [user("cleo"), user("ben"), user("eve")] }, { Condition: mfa }));

    expect(told([role(trust, planned)]).grants).toEqual(
      [
        ["ben", "backup of deploy of shop"],
        ["cleo", "owner of deploy of shop"],
        ["eve", "the trust policy names them"],
      ].map(([id, because]) => ({
        who: { kind: "person", id },
        can: "deploy",
        on: "shop in production",
        service: "shop",
        through: "role shop-production-deploy",
        because,
      })),
    );
  });

  it.each([
    ["in another account", planned, "staging", "assume role shop-production-deploy in account staging"],
    ["under another path", { ...planned, path: "/" }, "main", "assume role shop-production-deploy in account main"],
    [
      "under the path of another service",
      { ...planned, path: "/keyholder/till/" },
      "main",
      "assume role shop-production-deploy in account main",
    ],
    [
      "of workloads",
      { ...planned, path: "/keyholder/shop/workload/" },
      "main",
      "assume role shop-production-deploy in account main",
    ],
  ])("call a role with the name of a planned one %s what it is", (_, properties, account, expected) => {
    const trust = document(allow({ AWS: user("cleo") }));
    const found = resource("aws:iam/role:Role", "x", { ...properties, assumeRolePolicy: trust }, account);

    expect(said(told([found]))).toEqual([`person cleo: ${expected}`]);
  });

  it.each([
    [
      "an account, however it is written",
      { AWS: ["444455556666", "arn:aws:iam::444455556666:root"] },
      ["principal account 444455556666"],
    ],
    ["everybody", "*", ["principal anybody"]],
    ["a service", { Service: "lambda.amazonaws.com" }, ["principal lambda.amazonaws.com"]],
    ["a principal that was deleted", { AWS: "AIDA1234567890EXAMPLE" }, ["broken AIDA1234567890EXAMPLE"]],
    [
      "a role that nobody declares",
      { AWS: "arn:aws:iam::444455556666:role/ci" },
      ["principal arn:aws:iam::444455556666:role/ci"],
    ],
  ])("name %s as the document spells it", (_, principal, expected) => {
    const found = said(told([role(document(allow(principal)))]));

    expect(found).toEqual(expected.map((who) => `${who}: assume role legacy in account main`));
  });

  it("name the callers that a condition lists where the statement names a whole account", () => {
    const condition = { ArnEquals: { "aws:PrincipalArn": [user("cleo"), user("mallory")] } };
    const trust = document(allow({ AWS: "111122223333" }, { Condition: condition }));

    expect(said(told([role(trust)]))).toEqual([
      "person cleo: assume role legacy in account main",
      `principal ${user("mallory")}: assume role legacy in account main`,
    ]);
  });

  it.each([
    [
      "a planned environment",
      { StringEquals: { [`${github}:sub`]: "repo:acorn/shop:environment:production-deploy" } },
      "workflow shop:production-deploy",
    ],
    [
      "a branch",
      { StringEquals: { [`${github}:sub`]: "repo:acorn/shop:ref:refs/heads/main" } },
      "principal repo:acorn/shop:ref:refs/heads/main",
    ],
    ["a pattern", { StringLike: { [`${github}:sub`]: "repo:acorn/*" } }, "principal repo:acorn/*"],
    ["any subject", {}, `principal ${provider}`],
  ])("name the workflow of %s", (_, condition, expected) => {
    const statement = allow({ Federated: provider }, { Action: "sts:AssumeRoleWithWebIdentity", Condition: condition });

    expect(said(told([role(document(statement))]))).toEqual([`${expected}: assume role legacy in account main`]);
  });

  it("name the subject together with its provider where the issuer is not the organisation's", () => {
    const federated = "arn:aws:iam::111122223333:oidc-provider/gitlab.com";
    const condition = { StringEquals: { "gitlab.com:sub": "project_path:acorn/shop" } };
    const statement = allow(
      { Federated: federated },
      { Action: "sts:AssumeRoleWithWebIdentity", Condition: condition },
    );

    expect(said(told([role(document(statement))]))).toEqual([
      `principal project_path:acorn/shop of ${federated}: assume role legacy in account main`,
    ]);
  });

  it("end with the trust, or with the permissions where they end first", () => {
    const until = (date: string) => ({ Condition: { DateLessThan: { "aws:CurrentTime": date } } });
    const trust = document(allow({ AWS: user("cleo") }, until("2027-01-31T00:00:00Z")), allow({ AWS: user("ben") }));
    const permissions = (date: string) =>
      resource("aws:iam/rolePolicy:RolePolicy", "p", {
        role: "legacy",
        policy: document({ Effect: "Allow", Action: "s3:GetObject", Resource: "*", ...until(date) }),
      });

    expect(said(told([role(trust)]))).toEqual([
      "person ben: assume role legacy in account main",
      "person cleo: assume role legacy in account main until 2027-01-31T00:00:00Z",
    ]);
    expect(said(told([role(trust), permissions("2027-06-30")]))).toEqual([
      "person ben: assume role legacy in account main until 2027-06-30T00:00:00Z",
      "person cleo: assume role legacy in account main until 2027-01-31T00:00:00Z",
    ]);
    expect(said(told([role(trust), permissions("2026-12-01")]))).toEqual([
      "person ben: assume role legacy in account main until 2026-12-01T00:00:00Z",
      "person cleo: assume role legacy in account main until 2026-12-01T00:00:00Z",
    ]);
  });

  it("do not end while another policy of the role goes on, or cannot be seen", () => {
    const ends = { DateLessThan: { "aws:CurrentTime": "2027-01-31T00:00:00Z" } };
    const allowed = { Effect: "Allow", Action: "s3:GetObject", Resource: "*" };
    const inline = (name: string, Statement: object) =>
      resource("aws:iam/rolePolicy:RolePolicy", name, { role: "legacy", policy: document(Statement) });
    const attachment = resource("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "a", {
      role: "legacy",
      policyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
    });
    const ending = inline("a", { ...allowed, Condition: ends });
    const legacy = role(document(allow({ AWS: user("cleo") })));
    const never = ["person cleo: assume role legacy in account main"];

    expect(said(told([legacy, ending]))).toEqual([`${never[0]} until 2027-01-31T00:00:00Z`]);
    expect(said(told([legacy, ending, inline("b", allowed)]))).toEqual(never);
    expect(said(told([legacy, ending, attachment]))).toEqual(never);
  });

  it("leave out whom a Deny refuses for certain, and nobody else", () => {
    const refuse = (principal: unknown, more: object = {}) => ({ ...allow(principal, more), Effect: "Deny" });
    const all = allow({ AWS: [user("cleo"), user("ben")] });

    expect(said(told([role(document(all, refuse({ AWS: user("ben") })))]))).toEqual([
      "person cleo: assume role legacy in account main",
    ]);
    expect(
      said(told([role(document(all, refuse("*", { Condition: { Bool: { "aws:SecureTransport": "false" } } })))])),
    ).toHaveLength(2);
  });

  it.each([
    ["not known yet", unknownValue, "assumeRolePolicy of role main/legacy"],
    ["secret", secretValue, "assumeRolePolicy of role main/legacy"],
    ["no policy", document({ Effect: "Allow" }), "assumeRolePolicy of role main/legacy"],
    [
      "one with a key twice",
      '{"Version":"2012-10-17","Statement":[],"Statement":[]}',
      "assumeRolePolicy of role main/legacy",
    ],
  ])("are somebody's unknown where the trust policy is %s", (_, policy, id) => {
    const found = { ...role(""), properties: { name: "legacy", assumeRolePolicy: policy } };

    expect(said(told([found]))).toEqual([`unknown ${id}: assume role legacy in account main`]);
  });

  it("lose nobody whom a known statement names beside one that is not known", () => {
    const Statement: readonly Value[] = [
      { Effect: "Allow", Principal: { AWS: user("cleo") }, Action: "sts:AssumeRole" },
      { Effect: "Allow", Principal: unknownValue, Action: "sts:AssumeRole" },
    ];
    const found = {
      ...role(""),
      properties: { name: "legacy", assumeRolePolicy: { Version: "2012-10-17", Statement } },
    };

    expect(said(told([found]))).toEqual([
      "person cleo: assume role legacy in account main",
      "unknown assumeRolePolicy.Statement[1] of role main/legacy: assume role legacy in account main",
    ]);
    expect(fieldsOf(told([found]))).toContain("trust: assumeRolePolicy.Statement[1] = unknown");
  });
});

describe("controls of a role", () => {
  const trust = document(
    allow(
      { AWS: user("cleo") },
      { Condition: { ...mfa, DateLessThan: { "aws:CurrentTime": "2027-01-31T00:00:00Z" } } },
    ),
    { ...allow({ AWS: "444455556666" }), Effect: "Deny" },
  );

  it("say everything of it that decides access", () => {
    const found = role(trust, {
      permissionsBoundary: "arn:aws:iam::111122223333:policy/limit",
      maxSessionDuration: 7_200,
      managedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
      inlinePolicies: [{ name: "extra", policy: document({ Effect: "Allow", Action: "S3:getobject", Resource: "*" }) }],
      description: "Old.",
      tags: { team: "shop", "keyholder:reviewed-on": "2026-11-02" },
    });

    expect(fieldsOf(told([found]))).toEqual([
      `trust: Allow ${user("cleo")} sts:AssumeRole when aws:CurrentTime is before 2027-01-31T00:00:00Z and aws:MultiFactorAuthPresent is true`,
      "trust: Deny account 444455556666 sts:AssumeRole",
      "permissions: Allow s3:GetObject on *",
      "setting: inlinePolicies: extra",
      "permissions: managedPolicyArns: arn:aws:iam::aws:policy/ReadOnlyAccess",
      "protection: no inlinePolicies but these",
      "protection: no managedPolicyArns but these",
      "envelope: permissionsBoundary = arn:aws:iam::111122223333:policy/limit",
      "setting: maxSessionDuration = 7200",
      "setting: name = legacy",
      "setting: tags.team = shop",
    ]);
    expect(told([found]).controls.map(({ strength }) => strength)).toEqual([
      ...[-1, 1, -1, undefined, -1, 1, 1, 1, -3_600, undefined, undefined],
    ]);
  });

  it("are of its service, or of the emergency role", () => {
    const [first] = told([role(trust, planned)]).controls;
    const [other] = told([role(trust, { name: "keyholder-emergency", path: "/keyholder/" })]).controls;

    expect(first).toMatchObject({ service: "shop", subject: "role main/legacy" });
    expect(other).toMatchObject({ emergency: true });
  });
});

describe("links of a role", () => {
  it("join it with its policies, its boundary and its attachments, by name or by ARN", () => {
    const arn = "arn:aws:iam::111122223333:policy/team/limit";
    const stack = [
      role(document(allow("*")), { permissionsBoundary: arn }),
      resource("aws:iam/policy:Policy", "x", { name: "limit", path: "/team/" }),
      resource("aws:iam/rolePolicy:RolePolicy", "y", { role: "Legacy" }),
      resource("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "z", { role: "legacy", policyArn: `${arn}2` }),
    ];

    expect(linksOf(stack)).toEqual([
      ["role main/legacy", "policy main/limit", "policy main/limit2"],
      ["policy main/limit"],
      ["role main/legacy"],
      ["policy main/limit2", "role main/legacy"],
    ]);
  });

  it("join what goes through a provider that is not named after its account with that provider", () => {
    const account = "default_7_48_0";
    const stack = [
      resource("aws:iam/role:Role", "r", { name: "r" }, account),
      {
        ...resource("pulumi:providers:aws", account, { allowedAccountIds: '["111122223333"]' }),
        provider: undefined,
      },
    ].map(({ provider, ...rest }) => ({ ...rest, ...(provider && { provider }) }));

    expect(linksOf(stack)).toEqual([
      ["role main/r", `provider urn:pulumi:test::keyholder::pulumi:providers:aws::${account}`],
      [`provider urn:pulumi:test::keyholder::pulumi:providers:aws::${account}`],
    ]);
  });
});
