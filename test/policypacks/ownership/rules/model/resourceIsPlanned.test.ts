import { resourceIsPlanned } from "../../../../../policypacks/ownership/rules/model/resourceIsPlanned.ts";
import { alone, awsProvider, beside, find, resources, role, within } from "./support.ts";

describe("resourceIsPlanned", () => {
  it("passes everything that the plan names", () => {
    expect(resources.flatMap((resource) => find(resourceIsPlanned, resource))).toEqual([]);
  });

  it.each(["aws:s3/bucket:Bucket", "aws:ecs/service:Service", "kubernetes:apps/v1:Deployment", "my:index:Own"])(
    "passes a %s beside the plan, which gives no access by itself",
    (type) => {
      expect(find(resourceIsPlanned, beside(type))).toEqual([]);
    },
  );

  it.each(["default", "default_7_48_0"])("passes the provider %s, which the engine makes by itself", (name) => {
    expect(find(resourceIsPlanned, alone("pulumi:providers:aws", {}, name))).toEqual([]);
    expect(find(resourceIsPlanned, alone("pulumi:providers:github", {}, name))).toEqual([]);
  });

  it.each([
    "aws:iam/user:User",
    "aws:iam/role:Role",
    "aws:iam/accessKey:AccessKey",
    "aws:s3/bucketPolicy:BucketPolicy",
    "github:index/team:Team",
    "github:index/repositoryRuleset:RepositoryRuleset",
    "github:index/repositoryDeployKey:RepositoryDeployKey",
    "pulumi:providers:aws",
    "pulumi:providers:github",
    "pulumi:providers:kubernetes",
  ])("refuses a %s beside the plan", (type) => {
    expect(find(resourceIsPlanned, beside(type))).toEqual([
      { id: `Resource::${type}`, message: `"${type}" of this name is not in the plan.` },
    ]);
  });

  it.each(["default_mine", "default_7_48_0_mine", "defaults"])(
    "refuses the provider %s, whose name is only like that of a default one",
    (name) => {
      expect(find(resourceIsPlanned, alone("pulumi:providers:aws", {}, name))).toHaveLength(1);
    },
  );

  it("refuses a planned resource at another place, and says where the plan has it", () => {
    expect(find(resourceIsPlanned, within(role))).toEqual([
      {
        id: "Resource::aws:iam/role:Role",
        message: '"aws:iam/role:Role" of this name is planned, but within "keyholder:aws:AccessRole".',
      },
    ]);
    expect(find(resourceIsPlanned, within(awsProvider))).toEqual([
      {
        id: "Resource::pulumi:providers:aws",
        message: '"pulumi:providers:aws" of this name is planned, but within "the stack".',
      },
    ]);
  });

  it("refuses a planned resource of another stack or another project", () => {
    for (const urn of [role.urn.replace(":test:", ":other:"), role.urn.replace("::keyholder::", "::other::")])
      expect(find(resourceIsPlanned, { ...role, urn })).toHaveLength(1);
  });
});
