import { OwnedTeam } from "../../../components/github/ownedTeam.ts";
import { ProtectedRefs } from "../../../components/github/protectedRefs.ts";
import { RepositoryAccess } from "../../../components/github/repositoryAccess.ts";
import { ReviewedEnvironment } from "../../../components/github/reviewedEnvironment.ts";
import { WorkflowLimits } from "../../../components/github/workflowLimits.ts";
import { deploy } from "../../support/deploy.ts";
import { planned, smallPlan } from "../../support/smallPlan.ts";

describe("OwnedTeam", () => {
  it("makes a visible team with exactly the declared members", async () => {
    const team = planned(smallPlan.teams, "shop-deploy");

    expect(await deploy(() => new OwnedTeam(team.key, { team }))).toEqual([
      {
        type: "github:index/team:Team",
        name: "shop-deploy",
        inputs: {
          name: "shop-deploy",
          description: "Answers for deploy of shop.",
          privacy: "closed",
          parentTeamId: "shop",
        },
      },
      {
        type: "github:index/teamMembers:TeamMembers",
        name: "shop-deploy-members",
        inputs: {
          teamSlug: "shop-deploy",
          members: [
            { username: "ben-acorn", role: "member" },
            { username: "cleo-acorn", role: "member" },
          ],
        },
      },
    ]);
  });
});

describe("RepositoryAccess", () => {
  it("gives a repository to exactly the teams of the plan, and to no person", async () => {
    const repository = planned(smallPlan.repositories, "shop");
    const args = { repository, teams: smallPlan.teams, ownedTeams: new Map() };

    expect(await deploy(() => new RepositoryAccess(repository.key, args))).toEqual([
      {
        type: "github:index/repositoryCollaborators:RepositoryCollaborators",
        name: "shop",
        inputs: {
          repository: "shop",
          teams: [
            { teamId: "pipeline-owners", permission: "pull" },
            { teamId: "platform-approvers", permission: "pull" },
            { teamId: "policy-owners", permission: "push" },
            { teamId: "shop", permission: "push" },
            { teamId: "shop-deploy", permission: "push" },
            { teamId: "shop-provisioning", permission: "push" },
          ],
          users: [],
        },
      },
    ]);
  });
});

describe("ProtectedRefs", () => {
  it("makes an active ruleset without bypass, with reviews, pinned checks and no exclusion", async () => {
    const ruleset = planned(smallPlan.rulesets, "shop/keyholder-branches");

    expect(await deploy(() => new ProtectedRefs(ruleset.key, { ruleset, repositoryName: "shop" }))).toEqual([
      {
        type: "github:index/repositoryRuleset:RepositoryRuleset",
        name: "shop/keyholder-branches",
        inputs: {
          name: "keyholder-branches",
          repository: "shop",
          target: "branch",
          enforcement: "active",
          conditions: { refName: { includes: ["~DEFAULT_BRANCH"], excludes: [] } },
          bypassActors: [],
          rules: {
            deletion: true,
            nonFastForward: true,
            update: false,
            requiredSignatures: false,
            pullRequest: {
              requiredApprovingReviewCount: 1,
              requireCodeOwnerReview: true,
              requireLastPushApproval: true,
              dismissStaleReviewsOnPush: true,
              requiredReviewThreadResolution: true,
            },
            requiredStatusChecks: {
              strictRequiredStatusChecksPolicy: true,
              requiredChecks: [
                { context: "codeql", integrationId: 15368 },
                { context: "dependency-review", integrationId: 15368 },
              ],
            },
          },
        },
      },
    ]);
  });

  it("lets a deploying tag be made, and then neither moved nor deleted", async () => {
    const ruleset = planned(smallPlan.rulesets, "shop/keyholder-tags");
    const [deployed] = await deploy(() => new ProtectedRefs(ruleset.key, { ruleset, repositoryName: "shop" }));

    expect(deployed?.inputs).toMatchObject({
      target: "tag",
      enforcement: "active",
      conditions: { refName: { includes: ["refs/tags/v*"], excludes: [] } },
      rules: { deletion: true, nonFastForward: true, update: true },
    });
  });
});

describe("ReviewedEnvironment", () => {
  it("needs a review by another person, allows no admin to bypass, and is reached from the declared branches and tags only", async () => {
    const environment = planned(smallPlan.environments, "shop/production-deploy");

    expect(
      await deploy(
        () => new ReviewedEnvironment(environment.key, { environment, repositoryName: "shop", access: undefined }),
      ),
    ).toEqual([
      {
        type: "github:index/repositoryEnvironment:RepositoryEnvironment",
        name: "shop/production-deploy",
        inputs: {
          repository: "shop",
          environment: "production-deploy",
          preventSelfReview: true,
          canAdminsBypass: false,
          reviewers: [{ users: [5003, 5002], teams: [] }],
          deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: true },
        },
      },
      {
        type: "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy",
        name: "shop/production-deploy-branch-main",
        inputs: { repository: "shop", environment: "production-deploy", branchPattern: "main" },
      },
      {
        type: "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy",
        name: "shop/production-deploy-tag-v*",
        inputs: { repository: "shop", environment: "production-deploy", tagPattern: "v*" },
      },
    ]);
  });
});

describe("WorkflowLimits", () => {
  it("gives workflows a read-only token, lets them approve nothing, and keeps GitHub's own subject claim", async () => {
    const repository = planned(smallPlan.repositories, "shop");

    expect(
      (await deploy(() => new WorkflowLimits(repository.key, { repository }))).map(({ inputs }) => inputs),
    ).toEqual([
      { repository: "shop", useDefault: true },
      { repository: "shop", defaultWorkflowPermissions: "read", canApprovePullRequestReviews: false },
    ]);
  });
});
