import fc from "fast-check";
import {
  awsConfig,
  cloudFormationTemplate,
  githubSetup,
  iamDocuments,
  planAccess,
  planBootstrap,
  expectedResources,
} from "../../../access/index.ts";
import { githubPermissions } from "../../../access/pipeline/githubToken.ts";
import { change } from "../../support/change.ts";
import { reorder } from "../../support/reorder.ts";
import { smallOwnership } from "../../support/smallOwnership.ts";
import { stacks } from "../../support/stacks.ts";
import type { Ownership } from "../../../model/index.ts";

function bootstrapOf(ownership: Ownership) {
  return planBootstrap(ownership, planAccess(ownership));
}

describe.each(stacks)("the bootstrap of %s", (_, ownership) => {
  const accounts = bootstrapOf(ownership);

  it("names each account once, the hub first", () => {
    expect(accounts.map(({ isHub }) => isHub)).toEqual([true, ...accounts.slice(1).map(() => false)]);
    expect(accounts.map(({ key }) => key).sort()).toEqual(Object.keys(ownership.accounts).sort());
    expect(accounts[0]?.key).toBe(ownership.pipeline.account);
  });

  it("is the same bytes in whatever order the declaration is written", () => {
    const text = (of: Ownership) => JSON.stringify(bootstrapOf(of).map(cloudFormationTemplate));
    const expected = text(ownership);

    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), (randoms) => {
        const shuffled = reorder(ownership, (count) => Math.floor((randoms.next().value as number) * count));
        return text(shuffled) === expected;
      }),
      { numRuns: 5 },
    );
  });

  it("puts nothing into a template that the program registers as well", () => {
    const registered = new Set(expectedResources(planAccess(ownership)).map(({ name }) => name));

    for (const { key, roles, oidcProvider } of accounts) {
      expect(roles.filter((role) => registered.has(role.key))).toEqual([]);
      expect(registered.has(`${key}/github-oidc`) && oidcProvider !== undefined).toBe(false);
    }
  });

  it("makes templates that CloudFormation takes without a bucket: at most 51,200 bytes", () => {
    for (const account of accounts) expect(JSON.stringify(cloudFormationTemplate(account)).length).toBeLessThan(51_200);
  });

  it("keeps what everybody's access hangs on when a template's stack is deleted", () => {
    const kept = accounts.flatMap((account) =>
      Object.values(cloudFormationTemplate(account).Resources)
        .filter(({ DeletionPolicy }) => DeletionPolicy === "Retain")
        .map(({ Type }) => Type),
    );

    expect(kept).toEqual([
      "AWS::IAM::OIDCProvider",
      "AWS::KMS::Key",
      "AWS::KMS::Alias",
      "AWS::S3::Bucket",
      "AWS::S3::BucketPolicy",
    ]);
  });
});

describe("planBootstrap", () => {
  it("makes no OIDC provider where there is one already", () => {
    const existing = change(smallOwnership, (ownership) => {
      (ownership.accounts.main as { githubOidcProvider: string }).githubOidcProvider = "existing";
    });

    expect(bootstrapOf(smallOwnership)[0]?.oidcProvider?.arn).toBe(
      "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com",
    );
    expect(bootstrapOf(existing)[0]?.oidcProvider).toBeUndefined();
  });

  it("makes no bucket and no key where Pulumi Cloud keeps the state, and gives no access to any", () => {
    const [account] = bootstrapOf(
      change(smallOwnership, (ownership) => {
        ownership.organisation.stateBackend = { kind: "pulumi-cloud", organisation: "acorn" };
      }),
    );

    expect(account?.state).toBeUndefined();
    expect(JSON.stringify(account?.roles)).not.toMatch(/"(s3|kms):/);
  });

  it("lets nobody but the pipeline use the key of the state, not even administrators", () => {
    const [account] = bootstrapOf(smallOwnership);
    const [administrators, ...pipeline] = account?.state?.keyPolicy.Statement ?? [];

    expect(
      administrators?.Action.filter((action) =>
        /:(Decrypt|Encrypt|ReEncrypt|GenerateDataKey|CreateGrant)/.test(action),
      ),
    ).toEqual(["kms:GenerateDataKeyWithoutPlaintext"]);
    expect(pipeline.map(({ Condition }) => Condition)).toEqual([
      {
        ArnEquals: {
          "aws:PrincipalArn": [
            "arn:aws:iam::111122223333:role/keyholder/keyholder-apply",
            "arn:aws:iam::111122223333:role/keyholder/keyholder-plan",
          ],
        },
      },
      { ArnEquals: { "aws:PrincipalArn": ["arn:aws:iam::111122223333:role/keyholder/keyholder-apply"] } },
    ]);
  });
});

describe("iamDocuments", () => {
  it("holds what the template holds, as plain documents", () => {
    const [account] = bootstrapOf(smallOwnership);
    if (!account) throw new Error("no account");
    const { roles, state, oidcProvider } = iamDocuments(account);
    const { Resources } = cloudFormationTemplate(account);

    expect(roles.map(({ permissions }) => [{ PolicyName: "permissions", PolicyDocument: permissions }])).toEqual(
      ["ApplyRole", "PlanRole"].map((id) => Resources[id]?.Properties.Policies),
    );
    expect(Resources.StateBucketPolicy?.Properties.PolicyDocument).toEqual(state?.bucketPolicy);
    expect(oidcProvider?.url).toBe("https://token.actions.githubusercontent.com");
  });
});

describe("awsConfig", () => {
  it("enters every account but the hub through its role, with the credentials of the environment", () => {
    const [, lantern] = stacks[0] as (typeof stacks)[number];

    expect(awsConfig(bootstrapOf(lantern), "plan")).toBe(
      [
        "[profile keyholder-staging]",
        "role_arn = arn:aws:iam::444455556666:role/keyholder/keyholder-plan",
        "credential_source = Environment",
        "role_session_name = keyholder-plan",
        "region = eu-central-1",
        "",
        "",
      ].join("\n"),
    );
  });
});

describe("githubSetup", () => {
  it("names the door that the plan names, so that the first pulumi up changes nothing about it", () => {
    const plan = planAccess(smallOwnership);
    const setup = githubSetup(smallOwnership, plan);

    expect(setup?.repository).toBe("acorn/shop");
    expect(plan.environments).toContain(setup?.environment);
    expect(setup?.environment).toEqual({
      key: "shop/keyholder-apply",
      repository: "shop",
      name: "keyholder-apply",
      reviewers: [
        { person: "ben", githubId: 5002, because: "owner of the pipeline" },
        { person: "ada", githubId: 5001, because: "backup of the pipeline" },
      ],
      preventSelfReview: true,
      canAdminsBypass: false,
      branches: ["main"],
      tags: [],
    });
  });

  it("names the environment of previews, which takes branches and is in no plan", () => {
    for (const [, ownership] of stacks) {
      const plan = planAccess(ownership);

      expect(githubSetup(ownership, plan)?.planEnvironment).toEqual({ name: "keyholder-plan", branches: ["*", "*/*"] });
      expect(plan.environments.filter(({ name }) => name === "keyholder-plan")).toEqual([]);
    }
  });

  it("has a permission for each GitHub type that plans name, and for no other", () => {
    const planned = stacks.flatMap(([, ownership]) => expectedResources(planAccess(ownership)).map(({ type }) => type));
    const types = [...new Set(planned)].filter((type) => type.startsWith("github:")).sort();
    const covered = new Set(
      githubPermissions.flatMap((permission) => permission.for.map((type) => `github:index/${type}`)),
    );

    expect([...covered].sort()).toEqual(types);
    expect(githubPermissions.filter(({ plan }) => plan !== "read")).toEqual([]);
  });
});
