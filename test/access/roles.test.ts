import { planAccess } from "../../access/planAccess.ts";
import { dutyOverlaps } from "../../access/aws/separation.ts";
import { policySize } from "../../access/iam/policyDocument.ts";
import type { Ownership } from "../../model/index.ts";
import { smallOwnership } from "../support/smallOwnership.ts";
import { stacks } from "../support/stacks.ts";

describe.each(stacks)("every role of %s", (_, ownership) => {
  const plan = planAccess(ownership);
  const duties = plan.roles.filter(({ purpose }) => purpose.kind === "duty");

  it("has the four duties of each service in each environment", () => {
    const expected = Object.values(ownership.services).reduce(
      (sum, service) => sum + 4 * service.environments.length,
      0,
    );

    expect(duties).toHaveLength(expected);
    expect(plan.problems).toEqual([]);
  });

  it("has no wildcard in any action", () => {
    const actions = plan.roles.flatMap(({ permissions }) => permissions.Statement.flatMap(({ Action }) => Action));

    expect(actions.filter((action) => /[*?]/.test(action))).toEqual([]);
  });

  it('has Resource "*" only where the catalogue gives a reason and a condition narrows it', () => {
    for (const role of plan.roles) {
      const open = role.permissions.Statement.filter(({ Resource }) => Resource?.includes("*"));
      const explained = role.unscoped.flatMap(({ actions }) => actions);
      expect(open.filter(({ Condition }) => Condition === undefined)).toEqual([]);
      expect(open.flatMap(({ Action }) => Action).filter((action) => !explained.includes(action))).toEqual([]);
    }
  });

  it("has a boundary that is planned, that is a managed policy in size, and that equals or exceeds nothing it does not hold", () => {
    const envelopes = new Map(plan.envelopes.map((envelope) => [envelope.arn, envelope]));
    for (const role of plan.roles) {
      const envelope = envelopes.get(role.boundary);
      expect(envelope?.account).toBe(role.account);
      expect(policySize(envelope?.document ?? role.trust)).toBeLessThanOrEqual(6_144);
      expect(policySize(role.trust)).toBeLessThanOrEqual(2_048);
      expect(policySize(role.permissions)).toBeLessThanOrEqual(10_240);
      expect(role.name.length).toBeLessThanOrEqual(64);
    }
  });

  it("trusts exact subjects and one audience, by StringEquals", () => {
    for (const { trust } of plan.roles) {
      for (const statement of trust.Statement.filter(({ Principal }) => Principal?.Federated)) {
        expect(statement.Action).toEqual(["sts:AssumeRoleWithWebIdentity"]);
        expect(Object.keys(statement.Condition ?? {})).toEqual(["StringEquals"]);
        const equals = statement.Condition?.StringEquals ?? {};
        expect(equals["token.actions.githubusercontent.com:aud"]).toEqual(["sts.amazonaws.com"]);
        const subjects = equals["token.actions.githubusercontent.com:sub"] ?? [];
        expect(subjects.length).toBeGreaterThan(0);
        expect(subjects.filter((subject) => !/^repo:[^*?$]+:environment:[^*?$:]+$/.test(subject))).toEqual([]);
      }
    }
  });

  it("trusts owner, backup and holders of a live exception as people, each by name and with MFA", () => {
    for (const role of plan.roles) {
      const human = role.trust.Statement.filter(({ Principal }) => Principal?.AWS);
      for (const { Principal, Condition } of human) {
        expect((Principal?.AWS ?? []).filter((principal) => !/:(user|assumed-role)\/[^*?]+$/.test(principal))).toEqual(
          [],
        );
        expect(Condition?.Bool ?? Condition?.BoolIfExists).toEqual({ "aws:MultiFactorAuthPresent": ["true"] });
      }
      if (role.purpose.kind !== "duty") continue;
      const { service, duty, environment } = role.purpose;
      const { owner, backup } = (ownership.services[service] as Ownership["services"][string]).duties[duty];
      const excepted = Object.values(ownership.exceptions)
        .filter(
          ({ grants }) => grants?.service === service && grants.duty === duty && grants.environment === environment,
        )
        .map(({ beneficiary }) => beneficiary);
      expect(role.trustedPeople.map(({ person }) => person)).toEqual([owner, backup, ...excepted]);
    }
  });

  it("shares no action on any resource with a role of another duty in its account", () => {
    expect(dutyOverlaps(plan)).toEqual([]);
  });
});

describe("dutyOverlaps", () => {
  it("finds an overlap that is put in, with both roles, the action and the resources", () => {
    const plan = planAccess(smallOwnership);
    const [deploy, monitoring] = ["deploy", "monitoring"].map((duty) =>
      plan.roles.find(({ name }) => name === `shop-production-${duty}`),
    );
    const statement = {
      Effect: "Allow" as const,
      Action: ["cloudwatch:PutMetricAlarm"],
      Resource: ["arn:aws:cloudwatch:*:111122223333:alarm:shop-production-api"],
    };
    const widened = {
      ...plan,
      roles: plan.roles.map((role) =>
        role === deploy ? { ...role, permissions: { ...role.permissions, Statement: [statement] } } : role,
      ),
    };

    expect(dutyOverlaps(widened)).toEqual([
      {
        left: widened.roles.find(({ name }) => name === "shop-production-deploy"),
        right: monitoring,
        action: "cloudwatch:putmetricalarm",
        resources: [
          "arn:aws:cloudwatch:*:111122223333:alarm:shop-production-api",
          "arn:aws:cloudwatch:eu-central-1:111122223333:alarm:shop-production-*",
        ],
      },
    ]);
  });
});
