import { planAccess } from "../../../../access/planAccess.ts";
import type { PlannedRole } from "../../../../access/plan.ts";
import type { Ownership } from "../../../../model/index.ts";
import { change } from "../../../support/change.ts";
import { planned } from "../../../support/smallPlan.ts";
import { smallOwnership } from "../../../support/smallOwnership.ts";

function role(ownership: Ownership, name = "shop-production-deploy"): PlannedRole {
  return planned(planAccess(ownership).roles, `main/${name}`);
}

function shop(ownership: { services: Record<string, unknown> }) {
  return ownership.services.shop as {
    duties: Record<
      string,
      { owner: string; backup: string; onLapse?: string; reviewIntervalDays?: number; byWorkflow?: boolean }
    >;
    repository: string;
  };
}

describe("trust of a duty role", () => {
  it("names owner and backup with MFA, and the one subject of its workflow", () => {
    expect(role(smallOwnership).trust).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: ["arn:aws:iam::111122223333:user/ben", "arn:aws:iam::111122223333:user/cleo"] },
          Action: ["sts:AssumeRole"],
          Condition: { Bool: { "aws:MultiFactorAuthPresent": ["true"] } },
        },
        {
          Effect: "Allow",
          Principal: { Federated: ["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"] },
          Action: ["sts:AssumeRoleWithWebIdentity"],
          Condition: {
            StringEquals: {
              "token.actions.githubusercontent.com:aud": ["sts.amazonaws.com"],
              "token.actions.githubusercontent.com:sub": ["repo:acorn/shop:environment:production-deploy"],
            },
          },
        },
      ],
    });
  });

  it("admits no workflow where people carry the duty out", () => {
    expect(role(smallOwnership, "shop-production-secrets").trustedWorkflows).toEqual([]);
  });

  it("names the exact session of somebody who signs in through Identity Center", () => {
    const changed = change(smallOwnership, (ownership) => {
      (ownership.people.cleo as { aws: unknown }).aws = {
        kind: "identity-center",
        permissionSetRoleArn:
          "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_Engineer_0123456789abcdef",
        userName: "cleo@acorn.example",
      };
    });

    expect(
      role(changed)
        .trust.Statement.map(({ Principal, Condition }) => [Principal?.AWS, Condition])
        .slice(0, 2),
    ).toEqual([
      [["arn:aws:iam::111122223333:user/ben"], { Bool: { "aws:MultiFactorAuthPresent": ["true"] } }],
      [
        ["arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Engineer_0123456789abcdef/cleo@acorn.example"],
        { BoolIfExists: { "aws:MultiFactorAuthPresent": ["true"] } },
      ],
    ]);
  });

  it("trusts somebody who leaves until the end of the last day", () => {
    const changed = change(smallOwnership, (ownership) => {
      (ownership.people.cleo as { leavesOn?: string }).leavesOn = "2026-12-31";
    });

    expect(role(changed).trustedPeople).toContainEqual({
      person: "cleo",
      as: "owner",
      principal: "arn:aws:iam::111122223333:user/cleo",
      until: "2027-01-01T00:00:00Z",
    });
  });

  it("opens for the beneficiary of an exception until the end of its last day", () => {
    const changed = change(smallOwnership, (ownership) => {
      ownership.exceptions.leave = {
        rule: "role-trust-names-owner-and-backup-only",
        finding: "Principal::dan",
        subject: "role shop-production-deploy",
        beneficiary: "dan",
        reason: "Cleo is away.",
        ticket: "OPS-1",
        approvedBy: "ada",
        recordedBy: "ben",
        grantedOn: "2026-11-20",
        expiresOn: "2026-12-15",
        grants: { service: "shop", environment: "production", duty: "deploy" },
      };
    });

    expect(role(changed).trust.Statement).toContainEqual({
      Effect: "Allow",
      Principal: { AWS: ["arn:aws:iam::111122223333:user/dan"] },
      Action: ["sts:AssumeRole"],
      Condition: {
        Bool: { "aws:MultiFactorAuthPresent": ["true"] },
        DateLessThan: { "aws:CurrentTime": ["2026-12-16T00:00:00Z"] },
      },
    });
  });

  it("trusts no workflow of a repository that the stack does not govern", () => {
    for (const spoil of [{ owner: "another-organisation" }, { archived: true }]) {
      const changed = change(smallOwnership, (ownership) => {
        Object.assign(ownership.repositories.shop as object, spoil);
      });

      expect(role(changed).trustedWorkflows).toEqual([]);
    }
  });

  it("trusts no workflow behind an environment that nobody could review", () => {
    const changed = change(smallOwnership, (ownership) => {
      ownership.responsibilities.activities = [];
      for (const person of Object.values(ownership.people)) person.github.id = 0;
    });
    const plan = planAccess(changed);

    expect(role(changed).trustedWorkflows).toEqual([]);
    expect(plan.environments).toEqual([]);
    expect(plan.notPlanned).toContainEqual({
      what: "environment production-deploy of shop",
      because: "Nobody could review what runs there.",
    });
  });

  it("gives two services of one repository different subjects, even where it is not declared a monorepo", () => {
    const changed = change(smallOwnership, (ownership) => {
      ownership.services.cart = structuredClone(ownership.services.shop) as never;
    });

    expect(role(changed).trustedWorkflows.map(({ subjects }) => subjects)).toEqual([
      ["repo:acorn/shop:environment:shop-production-deploy"],
    ]);
    expect(role(changed, "cart-production-deploy").trustedWorkflows.map(({ subjects }) => subjects)).toEqual([
      ["repo:acorn/shop:environment:cart-production-deploy"],
    ]);
  });

  it("names the service in the subject where several services live in one repository", () => {
    const changed = change(smallOwnership, (ownership) => {
      (ownership.repositories.shop as { layout?: string }).layout = "monorepo";
    });

    expect(role(changed).trustedWorkflows.map(({ subjects }) => subjects)).toEqual([
      ["repo:acorn/shop:environment:shop-production-deploy"],
    ]);
  });

  it("invents nobody: without owner, backup and workflow there is no role, and the plan says why", () => {
    const changed = change(smallOwnership, (ownership) => {
      Object.assign(shop(ownership).duties.secrets as object, { owner: "", backup: "nobody" });
    });
    const plan = planAccess(changed);

    expect(plan.roles.map(({ name }) => name)).not.toContain("shop-production-secrets");
    expect(plan.notPlanned).toEqual([
      { what: "role shop-production-secrets", because: "Nobody could assume it." },
      { what: "trust of role shop-production-secrets in its backup", because: '"nobody" is not a declared person.' },
      { what: "trust of role shop-production-secrets in its owner", because: "Nobody is named as owner." },
    ]);
  });
});

describe("permissions of a duty role", () => {
  it("end by themselves on the day after the review is due, for a duty that lapses by revocation", () => {
    const changed = change(smallOwnership, (ownership) => {
      Object.assign(shop(ownership).duties.deploy as object, { onLapse: "revoke", reviewIntervalDays: 30 });
    });
    const { permissions, permissionsEnd } = role(changed);

    expect(permissionsEnd).toBe("2026-12-03T00:00:00Z");
    expect(permissions.Statement.map(({ Condition }) => Condition?.DateLessThan)).toEqual(
      permissions.Statement.map(() => ({ "aws:CurrentTime": ["2026-12-03T00:00:00Z"] })),
    );
  });
});

describe("size of documents", () => {
  it("is a problem that says by how much, and nothing is widened to fit", () => {
    const changed = change(smallOwnership, (ownership) => {
      const service = ownership.services.shop as { resources: unknown[] };
      for (let index = 0; index < 100; index++)
        service.resources.push({ kind: "lambda-function", name: `shop-{environment}-worker-${index}` });
    });
    const { problems, roles } = planAccess(changed);
    const provisioning = roles.find(({ name }) => name === "shop-production-provisioning");

    expect(
      problems.map(
        ({ path, message, fix }) =>
          `${path}: ${message.replace(/\d[\d,]* characters, \d+ more/, "N characters, M more")} ${fix}`,
      ),
    ).toContain(
      'services.shop.resources (boundary of role shop-production-provisioning): managed policy has N characters, M more than the 6144 that AWS allows. Split "shop" into two services.',
    );
    const arns = provisioning?.permissions.Statement.flatMap(({ Resource = [] }) => Resource) ?? [];
    expect(new Set(arns.filter((arn) => arn.includes(":function:shop-production-worker-"))).size).toBe(100);
  });
});

describe("the emergency role", () => {
  const emergency = role(smallOwnership, "keyholder-emergency");

  it("is opened by its holders with MFA and a source identity", () => {
    expect(emergency.trust.Statement).toEqual([
      {
        Effect: "Allow",
        Principal: { AWS: ["arn:aws:iam::111122223333:user/ada", "arn:aws:iam::111122223333:user/dan"] },
        Action: ["sts:AssumeRole", "sts:SetSourceIdentity"],
        Condition: {
          Null: { "sts:SourceIdentity": ["false"] },
          StringEquals: { "aws:RequestedRegion": ["eu-central-1", "us-east-1"] },
          Bool: { "aws:MultiFactorAuthPresent": ["true"] },
        },
      },
    ]);
  });

  it("sets a boundary only to the policy that refuses everything", () => {
    const boundaries = emergency.permissions.Statement.filter(({ Action }) =>
      Action.some((action) => action.endsWith("PermissionsBoundary")),
    );

    expect(boundaries.map(({ Condition }) => Condition)).toEqual(
      boundaries.map(() => ({
        StringEquals: { "iam:PermissionsBoundary": ["arn:aws:iam::111122223333:policy/keyholder/keyholder-blocked"] },
      })),
    );
  });

  it("may do nothing that the declaration does not say", () => {
    const changed = change(smallOwnership, (ownership) => {
      ownership.emergency.may = ["take-service-offline"];
    });

    expect(role(changed, "keyholder-emergency").permissions.Statement.flatMap(({ Action }) => Action)).toEqual([
      "lambda:PutFunctionConcurrency",
    ]);
  });
});
