import fc from "fast-check";
import { readFileSync } from "node:fs";
import { parsePolicy } from "../../../../access/iam/policy/parsePolicy.ts";
import type { Policy } from "../../../../access/iam/policy/policy.ts";
import { dutyRules } from "../../../../access/inspect/duties/dutyFinding.ts";
import { dutyFindings } from "../../../../access/inspect/duties/dutyFindings.ts";
import { type InspectedDuty, inspectedDuties } from "../../../../access/inspect/duties/inspectedDuty.ts";
import { planAccess } from "../../../../access/planAccess.ts";
import { accessDuties } from "../../../../model/index.ts";
import { stacks } from "../../../support/stacks.ts";

interface Case {
  readonly name: string;
  readonly duty: InspectedDuty;
  readonly statements: readonly object[];
}

type Found = readonly [statement: string, rule: string, finding: string, severity: string];

const cases: {
  readonly mixed: readonly (Case & { readonly findings: readonly Found[] })[];
  readonly harmless: readonly Case[];
} = JSON.parse(readFileSync("test/cases/mixedDuties.json", "utf8"));

function policyOf(statements: unknown): Policy {
  const { policy, faults } = parsePolicy({ Version: "2012-10-17", Statement: statements }, "identity");
  if (policy === undefined) throw new Error(JSON.stringify(faults));
  return policy;
}

function foundIn({ statements, duty }: Case): readonly Found[] {
  const findings = dutyFindings(policyOf(statements), duty);
  return findings.map(({ statement, rule, finding, severity }): Found => [statement, rule, finding, severity]).sort();
}

const allow = (action: string | readonly string[]) => [{ Effect: "Allow", Action: action, Resource: "*" }];

describe("dutyFindings", () => {
  it("finds nothing in a policy that serves its duty", () => {
    expect(dutyFindings(policyOf(allow("lambda:UpdateFunctionCode")), "deploy")).toEqual([]);
  });

  it.each(cases.mixed)("finds what is mixed: $name", (mixed) => {
    expect(foundIn(mixed)).toEqual([...mixed.findings].sort());
  });

  it.each(cases.harmless)("leaves $duty alone: $name", (harmless) => {
    expect(foundIn(harmless)).toEqual([]);
  });

  it("names the worst of many actions and counts the others", () => {
    const [finding] = dutyFindings(policyOf(allow("secretsmanager:*")), "monitoring").filter(
      ({ rule }) => rule === "belongs-to-another-duty",
    );

    expect(finding).toEqual({
      rule: "belongs-to-another-duty",
      finding: "Action::secretsmanager:*",
      statement: "Statement[0]",
      severity: "high",
      message:
        '"secretsmanager:*" lets secretsmanager:DeleteResourcePolicy, secretsmanager:PutResourcePolicy, secretsmanager:CancelRotateSecret and 12 more, which belong to provisioning or secrets.',
      fix: "Name only actions of monitoring, and give these to a role of provisioning or secrets.",
    });
  });

  it.each([
    ["deploy", "lambda:CreateFunction", '"lambda:CreateFunction" belongs to provisioning.'],
    [
      "deploy",
      "dynamodb:GetItem",
      '"dynamodb:GetItem" belongs to no duty: such actions read, carry away or destroy data.',
    ],
    ["deploy", "cloudtrail:StopLogging", '"cloudtrail:StopLogging" can end or hide what others check by.'],
    ["deploy", "sts:AssumeRole", '"sts:AssumeRole" acts as a role whose policies were not looked at.'],
    ["deploy", "lambda:Create*Alias", '"lambda:Create*Alias" lets lambda:CreateAlias, which belongs to provisioning.'],
    ["emergency", "iam:CreateUser", '"iam:CreateUser" can outlast the emergency: such actions change who may do what.'],
  ] as const)("says of %s with %s: %s", (duty, action, message) => {
    expect(dutyFindings(policyOf(allow(action)), duty)[0]?.message).toBe(message);
  });

  it.each([
    ["deploy", "lambda:CreateFunction", "Leave it to a role of provisioning."],
    ["deploy", "dynamodb:GetItem", "Leave this to the role of the running service, or deny it."],
    ["deploy", "cloudtrail:StopLogging", "Remove or deny it: nobody may switch off what checks them."],
    ["deploy", "sts:AssumeRole", "Inspect the policies of that role for the same duty."],
    ["emergency", "iam:CreateUser", "Remove it, or let it set one boundary only that refuses everything."],
  ] as const)("advises %s with %s: %s", (duty, action, fix) => {
    expect(dutyFindings(policyOf(allow(action)), duty)[0]?.fix).toBe(fix);
  });

  it("says what an emergency lacks", () => {
    expect(dutyFindings(policyOf(allow("rds:StopDBInstance")), "emergency")).toEqual([
      {
        rule: "emergency-without-mfa",
        finding: "",
        statement: "Statement[0]",
        severity: "medium",
        message: "allows an emergency's actions without a second factor.",
        fix: 'Add the condition Bool "aws:MultiFactorAuthPresent": "true", or record that the trust policy asks for it.',
      },
      {
        rule: "emergency-without-end",
        finding: "",
        statement: "Statement[0]",
        severity: "medium",
        message: "allows an emergency's actions without an end in sight.",
        fix: 'Add the condition DateLessThan "aws:CurrentTime" with the end of the incident.',
      },
    ]);
  });

  it("names, of actions that are equally bad, those that a reader knows first", () => {
    const [finding] = dutyFindings(policyOf(allow("*")), "deploy");

    expect(finding?.message).toMatch(
      /^"\*" lets cloudtrail:DeleteEventDataStore, cloudtrail:DeleteTrail, .+ and \d+ more, /,
    );
  });

  it("says may where a policy variable makes the difference", () => {
    const policy = policyOf([
      { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::home/${aws:username}" },
      { Effect: "Deny", Action: "s3:GetObject", NotResource: "arn:aws:s3:::home/omar" },
    ]);

    expect(dutyFindings(policy, "audit")[0]?.message).toBe('"s3:GetObject" may be allowed and belongs to deploy.');
  });

  it("leaves out services that a statement's resources are not of, where the pattern leaves the service open", () => {
    const policy = policyOf([{ Effect: "Allow", Action: "*", Resource: "arn:aws:sqs:eu-central-1:111122223333:jobs" }]);
    const messages = dutyFindings(policy, "provisioning").map(({ message }) => message);

    expect(messages).toEqual([
      '"*" lets sqs:PurgeQueue, sqs:ReceiveMessage, sqs:ChangeMessageVisibility and 3 more, which belong to no duty: such actions read, carry away or destroy data.',
    ]);
  });

  it("says nothing of actions that AWS does not have", () => {
    expect(dutyFindings(policyOf(allow(["lambda:Teleport", "nowhere:*"])), "audit")).toEqual([]);
  });

  it("writes messages as sentences, for every duty and every action", () => {
    const findings = inspectedDuties.flatMap((duty) =>
      dutyFindings(policyOf(allow(["*", "iam:*", "logs:Put*"])), duty),
    );
    const wrong = findings.filter(
      ({ message, fix }) => !/^("|NotAction|allows).+[^.]\.$/.test(message) || !/^[A-Z].+[^.]\.$/.test(fix),
    );

    expect(findings.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

  it("judges every action of AWS under a Deny that is hard to decide in good time", () => {
    const deny = Array.from({ length: 40 }, (_, index) => ({
      Effect: "Deny",
      NotAction: ["iam:*", `s3:Get${index}*`],
      Resource: `arn:aws:s3:::b${index}*`,
      Condition: { StringNotLike: { "aws:PrincipalArn": `arn:aws:iam::*:role/r${index}*` } },
    }));
    const policy = policyOf([...allow("*"), ...deny]);
    const start = performance.now();

    expect(dutyFindings(policy, "audit").length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("finds no more when something is denied besides", () => {
    const actions = fc.subarray(
      ["lambda:*", "s3:Get*", "iam:PassRole", "logs:*", "secretsmanager:*", "ecs:UpdateService"],
      { minLength: 1 },
    );
    const denied = fc.subarray(
      ["lambda:Create*", "s3:*", "logs:Put*", "logs:Get*", "iam:*", "secretsmanager:GetSecretValue"],
      { minLength: 1 },
    );
    fc.assert(
      fc.property(actions, denied, fc.constantFrom(...inspectedDuties), (allowed, taken, duty) => {
        const key = (statements: unknown) =>
          new Set(dutyFindings(policyOf(statements), duty).map(({ rule, finding }) => `${rule} ${finding}`));
        const before = key(allow(allowed));
        const after = key([...allow(allowed), { Effect: "Deny", Action: taken, Resource: "*" }]);
        expect([...after].filter((finding) => !before.has(finding))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(stacks)("the planned roles of %s", (_name, ownership) => {
  const roles = planAccess(ownership).roles.map(({ name, account, purpose, permissions }) => ({
    name: `${account}/${name}`,
    duty: purpose.kind === "duty" ? purpose.duty : purpose.kind,
    policy: parsePolicy(permissions, "identity").policy,
  }));
  const inspect = (policy: Policy | undefined, duty: InspectedDuty) =>
    policy === undefined ? ["no policy"] : dutyFindings(policy, duty).map(({ rule }) => rule);

  it("serve their own duty and no other", () => {
    const wrong = roles.filter(({ duty, policy }) => duty !== "emergency" && inspect(policy, duty).length > 0);

    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("serve none of the other three", () => {
    const wrong = roles.flatMap(({ name, duty, policy }) =>
      accessDuties
        .filter(
          (other) => duty !== "audit" && duty !== "emergency" && other !== duty && inspect(policy, other).length === 0,
        )
        .map((other) => `${name} as ${other}`),
    );

    expect(wrong).toEqual([]);
  });

  it("keep an emergency to what it is for; that its trust policy asks for MFA, and ends, is not seen here", () => {
    const rules = roles
      .filter(({ duty }) => duty === "emergency")
      .flatMap(({ policy }) => inspect(policy, "emergency"));

    expect([...new Set(rules)].sort()).toEqual(["emergency-without-end", "emergency-without-mfa"]);
  });
});

describe("mixedDuties.json", () => {
  it("tries at least 60 mixed policies and 40 harmless ones, each under a name of its own", () => {
    const names = [...cases.mixed, ...cases.harmless].map(({ name, duty }) => `${duty}: ${name}`);

    expect(cases.mixed.length).toBeGreaterThanOrEqual(60);
    expect(cases.harmless.length).toBeGreaterThanOrEqual(40);
    expect(new Set(names).size).toBe(names.length);
  });

  it("breaks every rule", () => {
    const broken = new Set(cases.mixed.flatMap(({ findings }) => findings.map(([, rule]) => rule)));

    expect([...broken].sort()).toEqual(Object.keys(dutyRules).sort());
  });
});
