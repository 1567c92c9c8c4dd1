import { policySize } from "../../../access/iam/policyDocument.ts";
import { planAccess } from "../../../access/planAccess.ts";
import type { PipelineIdentity, PlannedPipelineRole } from "../../../access/plan.ts";
import { own, type Ownership } from "../../../model/index.ts";
import { change } from "../../support/change.ts";
import { mayDo } from "../../support/mayDo.ts";
import { smallOwnership } from "../../support/smallOwnership.ts";
import { stacks } from "../../support/stacks.ts";
import { actionFacts } from "../aws/catalogue/support/iamData.ts";

function rolesOf(ownership: Ownership, identity: PipelineIdentity): readonly PlannedPipelineRole[] {
  return planAccess(ownership).pipelineRoles.filter((role) => role.identity === identity);
}

function accountId({ arn }: PlannedPipelineRole): string {
  return arn.split(":")[4] ?? "";
}

/** A role and a boundary of the account, as the program would make them. */
function at(role: PlannedPipelineRole) {
  const iam = `arn:aws:iam::${accountId(role)}`;
  return {
    role: `${iam}:role/keyholder/shop/shop-production-deploy`,
    envelope: `${iam}:policy/keyholder/shop/shop-production-deploy-envelope`,
    iam,
  };
}

describe.each(stacks)("the apply role of %s", (_, ownership) => {
  const plan = planAccess(ownership);
  const roles = rolesOf(ownership, "apply");
  const may = (role: PlannedPipelineRole, action: string, resource: string, boundary?: string) =>
    mayDo(role.permissions, {
      action,
      resource,
      ...(boundary !== undefined && { context: { "iam:PermissionsBoundary": boundary } }),
    });

  it("stands in each account", () => {
    expect(roles.map(({ account }) => account)).toEqual(Object.keys(ownership.accounts).sort());
  });

  it.each(["iam:CreateRole", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy"])(
    "may call %s with the envelope of a duty only",
    (action) => {
      for (const role of roles) {
        const { role: arn, envelope, iam } = at(role);
        expect(may(role, action, arn, envelope)).toBe(true);
        expect(may(role, action, arn)).toBe(false);
        for (const other of [
          "arn:aws:iam::aws:policy/AdministratorAccess",
          "arn:aws:iam::999999999999:policy/keyholder/shop/shop-production-deploy-envelope",
          `${iam}:policy/shop-production-deploy-envelope`,
          `${iam}:policy/keyholder/shop/shop-production-workload-envelope`,
          `${iam}:policy/keyholder/keyholder-apply-boundary`,
        ])
          expect({ other, may: may(role, action, arn, other) }).toEqual({ other, may: false });
      }
    },
  );

  it("writes every role and every envelope that the plan names in its account, with their boundaries", () => {
    for (const role of roles) {
      const here = plan.roles.filter(({ account }) => account === role.account);
      const envelopes = plan.envelopes.filter(({ account }) => account === role.account);
      expect(here.filter(({ arn, boundary }) => !may(role, "iam:CreateRole", arn, boundary))).toEqual([]);
      expect(here.filter(({ arn }) => !may(role, "iam:UpdateAssumeRolePolicy", arn))).toEqual([]);
      expect(envelopes.filter(({ arn }) => !may(role, "iam:CreatePolicyVersion", arn))).toEqual([]);
    }
  });

  it("writes neither the roles of the pipeline, nor their boundaries, nor roles that services run as", () => {
    for (const role of roles) {
      const { envelope, iam } = at(role);
      const untouchable = [
        ...["plan", "apply"].flatMap((identity) => [
          `${iam}:role/keyholder/keyholder-${identity}`,
          `${iam}:policy/keyholder/keyholder-${identity}-boundary`,
        ]),
        `${iam}:role/keyholder/shop/workload/shop-production-api`,
      ];
      const writes = role.permissions.Statement.filter(({ Effect }) => Effect === "Allow")
        .flatMap(({ Action }) => Action)
        .filter((action) => action.startsWith("iam:"));
      for (const resource of untouchable)
        expect(writes.filter((action) => may(role, action, resource, envelope))).toEqual([]);
    }
  });

  it("writes nothing outside of Keyholder's path or names", () => {
    for (const role of roles) {
      const { iam, envelope } = at(role);
      expect(may(role, "iam:CreateRole", `${iam}:role/admin`, envelope)).toBe(false);
      expect(may(role, "iam:CreatePolicyVersion", `${iam}:policy/admin`)).toBe(false);
      const arns = role.permissions.Statement.filter(({ Effect }) => Effect === "Allow").flatMap(
        ({ Resource = [] }) => Resource,
      );
      expect(arns.filter((arn) => !/keyholder|:dashboard\/\*-|oidc-provider\/|pulumi-state|:kms:/.test(arn))).toEqual(
        [],
      );
    }
  });

  it("reads and writes no data but the state", () => {
    for (const role of roles) {
      const services = role.permissions.Statement.flatMap(({ Action }) => Action.map((action) => action.split(":")[0]));
      const isHub = role.account === ownership.pipeline.account;
      const expected = ["cloudwatch", "events", "iam", "sns", ...(isHub ? ["kms", "s3", "sts"] : [])].sort();
      expect([...new Set(services)].sort()).toEqual(expected);
    }
  });
});

describe.each(stacks)("the plan role of %s", (_, ownership) => {
  const roles = rolesOf(ownership, "plan");

  it("has no action that writes; it only decrypts the state and enters the plan roles of the other accounts", async () => {
    const reading = ["kms:Decrypt", "sts:AssumeRole"];
    const wrong = [];
    for (const { key, permissions } of roles)
      for (const action of permissions.Statement.flatMap(({ Action }) => Action)) {
        const levels = (await actionFacts(action))?.accessLevels ?? ["unknown"];
        if (!reading.includes(action) && !levels.every((level) => level === "Read" || level === "List"))
          wrong.push(`${key}: ${action}`);
      }

    expect(wrong).toEqual([]);
  });

  it("enters other accounts as plan, never as apply", () => {
    const entered = roles.flatMap(({ permissions }) =>
      permissions.Statement.filter(({ Action }) => Action.includes("sts:AssumeRole")).flatMap(
        ({ Resource = [] }) => Resource,
      ),
    );

    expect(entered.length).toBe(Object.keys(ownership.accounts).length - 1);
    expect(entered.filter((arn) => !/:role\/keyholder\/keyholder-plan$/.test(arn))).toEqual([]);
  });

  it("reads no secret, no data and no object but the state of this project", () => {
    const actions = roles.flatMap(({ permissions }) => permissions.Statement.flatMap(({ Action }) => Action));
    const objects = roles.flatMap(({ permissions }) =>
      permissions.Statement.filter(({ Action }) => Action.includes("s3:GetObject")).flatMap(
        ({ Resource = [] }) => Resource,
      ),
    );

    expect(actions.filter((action) => /^(secretsmanager|ssm|dynamodb|sqs|logs):/.test(action))).toEqual([]);
    expect(objects.map((arn) => arn.replace(/^[^/]*/, ""))).toEqual([
      "/.pulumi/meta.yaml",
      "/.pulumi/stacks/keyholder/*",
    ]);
  });
});

describe.each(stacks)("the trust of the pipeline of %s", (_, ownership) => {
  const { pipelineRoles } = planAccess(ownership);
  const hub = own(ownership.accounts, ownership.pipeline.account);

  it("admits in the hub exactly one environment of the home repository for each identity", () => {
    const { login } = ownership.organisation.github;
    const name = own(ownership.repositories, ownership.home)?.name;
    const subjects = pipelineRoles
      .filter(({ account }) => account === ownership.pipeline.account)
      .map(({ trust }) => trust.Statement.map(({ Action, Condition }) => ({ Action, Condition })));
    const issuer = "token.actions.githubusercontent.com";
    const exactly = (context: string) => [
      {
        Action: ["sts:AssumeRoleWithWebIdentity"],
        Condition: {
          StringEquals: {
            [`${issuer}:aud`]: ["sts.amazonaws.com"],
            [`${issuer}:sub`]: [`repo:${login}/${name}:${context}`],
          },
        },
      },
    ];

    expect(subjects).toEqual([
      exactly(`environment:${ownership.pipeline.environment}`),
      exactly("environment:keyholder-plan"),
    ]);
  });

  it("admits in every other account the same role of the hub, by its ARN, and nobody else", () => {
    for (const { account, identity, trust } of pipelineRoles.filter(
      ({ account }) => account !== ownership.pipeline.account,
    ))
      expect({ account, statements: trust.Statement }).toEqual({
        account,
        statements: [
          {
            Effect: "Allow",
            Principal: { AWS: [`arn:aws:iam::${hub?.id}:role/keyholder/keyholder-${identity}`] },
            Action: ["sts:AssumeRole"],
          },
        ],
      });
  });

  it("keeps within the limits of IAM", () => {
    for (const { trust, permissions, boundary } of pipelineRoles) {
      expect(policySize(trust)).toBeLessThanOrEqual(2_048);
      expect(policySize(permissions)).toBeLessThanOrEqual(10_240);
      expect(policySize(boundary.document)).toBeLessThanOrEqual(6_144);
      expect(boundary.document).toEqual(permissions);
    }
  });
});

describe("pipelineRoles", () => {
  it("names both forms of the subject while the home repository moves to the other", () => {
    const moving = change(smallOwnership, (ownership) => {
      (ownership.repositories.shop as { subjectForm: string }).subjectForm = "both";
    });

    expect(
      rolesOf(moving, "plan").flatMap(({ trust }) => Object.values(trust.Statement[0]?.Condition?.StringEquals ?? {})),
    ).toEqual([
      ["sts.amazonaws.com"],
      ["repo:acorn/shop:environment:keyholder-plan", "repo:acorn@4001/shop@6001:environment:keyholder-plan"],
    ]);
  });

  it("names for each identity the environment that its workflow runs in", () => {
    const entered = planAccess(smallOwnership).pipelineRoles.map(({ enteredBy }) => enteredBy);

    expect(entered.map((each) => each.kind === "workflow" && [each.repository, each.of])).toEqual([
      ["shop", "keyholder-apply"],
      ["shop", "keyholder-plan"],
    ]);
  });

  it.each(["keyholder-plan", "Keyholder-Plan"])(
    "refuses to change access in the environment of previews, %s",
    (name) => {
      const plan = planAccess(
        change(smallOwnership, (ownership) => {
          ownership.pipeline.environment = name;
        }),
      );

      expect(plan.problems).toEqual([
        {
          path: "pipeline.environment",
          message: `"${name}" is the environment of previews, which nobody reviews.`,
          fix: 'Choose another name, for example "keyholder-apply".',
        },
      ]);
    },
  );

  it("changes with no service, no person and no duty: whoever adds one needs no new bootstrap", () => {
    const grown = change(smallOwnership, (ownership) => {
      ownership.services.another = {
        ...(ownership.services.shop as (typeof ownership.services)[string]),
        resources: [],
      };
      ownership.pipeline.owner = "cleo";
      ownership.pipeline.reviewedOn = "2026-11-20";
    });

    expect(planAccess(grown).pipelineRoles).toEqual(planAccess(smallOwnership).pipelineRoles);
  });

  it.each<readonly [string, (ownership: Parameters<Parameters<typeof change>[1]>[0]) => void]>([
    [
      "the home is not declared",
      (ownership) => {
        ownership.home = "nowhere";
      },
    ],
    [
      "the account is not declared",
      (ownership) => {
        ownership.pipeline.account = "nowhere";
      },
    ],
  ])("plans none where %s, and says so", (_, spoil) => {
    const plan = planAccess(change(smallOwnership, spoil));

    expect(plan.pipelineRoles).toEqual([]);
    expect(plan.notPlanned).toEqual(
      expect.arrayContaining([
        { what: "role keyholder-apply", because: "Nothing could assume it." },
        { what: "role keyholder-plan", because: "Nothing could assume it." },
      ]),
    );
  });

  it("trusts no environment that nobody reviews", () => {
    const plan = planAccess(
      change(smallOwnership, (ownership) => {
        ownership.pipeline.owner = "nobody";
        ownership.pipeline.backup = "nobody";
      }),
    );

    expect(plan.pipelineRoles.map(({ name }) => name)).toEqual(["keyholder-plan"]);
    expect(plan.environments.map(({ key }) => key)).not.toContain("shop/keyholder-apply");
  });
});
