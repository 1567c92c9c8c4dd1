import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  DeleteRolePermissionsBoundaryCommand,
  DeleteRolePolicyCommand,
  type IAMClient,
  PutRolePolicyCommand,
  TagRoleCommand,
  UpdateAssumeRolePolicyCommand,
  UpdateRoleCommand,
} from "@aws-sdk/client-iam";
import { directClients } from "../../sandbox/aws/directClients.ts";
import type { GitHubState } from "../../sandbox/github/gitHubState.ts";
import type { Standing } from "../../sandbox/sandbox.ts";
import { ownership as lantern } from "../../stacks/lantern/ownership.ts";
import { declared } from "./support/declared.ts";
import { noteFigures } from "./support/figures.ts";
import { previewSteps } from "./support/readPreview.ts";
import { useSandbox } from "./support/useSandbox.ts";

const administrator = "arn:aws:iam::aws:policy/AdministratorAccess";
const everything = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
});
const everybody = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { AWS: "*" }, Action: "sts:AssumeRole" }],
});

/** A change that somebody makes past Pulumi, and the step by which a preview tells it. */
interface Drift {
  readonly what: string;
  readonly iam?: (client: IAMClient) => Promise<unknown>;
  readonly github?: (state: GitHubState) => void;
  readonly found: readonly string[];
}

const find = <T>(list: readonly T[], is: (item: T) => boolean): T => {
  const found = list.find(is);
  if (found === undefined) throw new Error("There is no such thing in the sandbox.");
  return found;
};
const repository = (state: GitHubState, name: string) => find(state.repositories, (one) => one.name === name);
const team = (state: GitHubState, slug: string) => find(state.teams, (one) => one.slug === slug);
const branches = (state: GitHubState, name: string) =>
  find(repository(state, name).rulesets, ({ target }) => target === "branch");
const environment = (state: GitHubState, name: string, door: string) =>
  find(repository(state, name).environments, (one) => one.name === door);

/** Each on a thing of its own, so that one preview tells them apart. */
const drifts: readonly Drift[] = [
  {
    what: "AdministratorAccess attached to a role",
    iam: (client) =>
      client.send(new AttachRolePolicyCommand({ RoleName: "storefront-production-deploy", PolicyArn: administrator })),
    found: ['update RolePolicyAttachmentsExclusive "main/storefront-production-deploy-attachments": policyArns[0]'],
  },
  {
    what: "an inline policy added to a role",
    iam: (client) =>
      client.send(
        new PutRolePolicyCommand({
          RoleName: "storefront-production-secrets",
          PolicyName: "by-hand",
          PolicyDocument: everything,
        }),
      ),
    found: ['update RolePoliciesExclusive "main/storefront-production-secrets-policies": policyNames[1]'],
  },
  {
    what: "the permissions of a role rewritten",
    iam: (client) =>
      client.send(
        new PutRolePolicyCommand({
          RoleName: "storefront-production-provisioning",
          PolicyName: "permissions",
          PolicyDocument: everything,
        }),
      ),
    found: ['update RolePolicy "main/storefront-production-provisioning-permissions": policy'],
  },
  {
    what: "the permissions of a role deleted",
    iam: (client) =>
      client.send(
        new DeleteRolePolicyCommand({ RoleName: "checkout-production-provisioning", PolicyName: "permissions" }),
      ),
    found: [
      'create RolePolicy "main/checkout-production-provisioning-permissions"',
      'update RolePoliciesExclusive "main/checkout-production-provisioning-policies": policyNames[0]',
    ],
  },
  {
    what: "the trust of a role widened",
    iam: (client) =>
      client.send(
        new UpdateAssumeRolePolicyCommand({ RoleName: "checkout-production-deploy", PolicyDocument: everybody }),
      ),
    found: ['update Role "main/checkout-production-deploy": assumeRolePolicy'],
  },
  {
    what: "the boundary of a role removed",
    iam: (client) => client.send(new DeleteRolePermissionsBoundaryCommand({ RoleName: "checkout-production-secrets" })),
    found: ['update Role "main/checkout-production-secrets": permissionsBoundary'],
  },
  {
    what: "the session length of a role raised",
    iam: (client) =>
      client.send(
        new UpdateRoleCommand({
          RoleName: "storefront-production-monitoring",
          MaxSessionDuration: 43_200,
          // moto takes it away where it is not said again; AWS does not.
          Description: "Reads the telemetry and sets the alarms of storefront in production.",
        }),
      ),
    found: ['update Role "main/storefront-production-monitoring": maxSessionDuration'],
  },
  {
    what: "a tag of a role changed",
    iam: (client) =>
      client.send(
        new TagRoleCommand({
          RoleName: "checkout-production-monitoring",
          Tags: [{ Key: "keyholder:owner", Value: "mallory" }],
        }),
      ),
    found: ['update Role "main/checkout-production-monitoring": tagsAll["keyholder:owner"], tags["keyholder:owner"]'],
  },
  {
    what: "a member added to a team",
    github: (state) => {
      team(state, "storefront-deploy").members.push({ login: "zoe-lantern", role: "member", state: "active" });
    },
    found: ['update TeamMembers "storefront-deploy-members": members[2]'],
  },
  {
    what: "a team made secret, which owns nothing in CODEOWNERS then",
    github: (state) => {
      team(state, "policy-owners").privacy = "secret";
    },
    found: ['update Team "policy-owners": privacy'],
  },
  {
    what: "a ruleset deleted",
    github: (state) => {
      const { rulesets } = repository(state, "storefront");
      rulesets.splice(rulesets.indexOf(branches(state, "storefront")), 1);
    },
    found: ['create RepositoryRuleset "storefront/keyholder-branches"'],
  },
  {
    what: "a ruleset that only evaluates",
    github: (state) => {
      branches(state, "checkout").enforcement = "evaluate";
    },
    found: ['update RepositoryRuleset "checkout/keyholder-branches": enforcement'],
  },
  {
    what: "a ruleset that an actor bypasses",
    github: (state) => {
      branches(state, "access").bypassActors = [{ actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "always" }];
    },
    found: ['update RepositoryRuleset "access/keyholder-branches": bypassActors'],
  },
  {
    what: "self-review allowed in an environment",
    github: (state) => {
      environment(state, "storefront", "production-deploy").preventSelfReview = false;
    },
    found: ['update RepositoryEnvironment "storefront/production-deploy": preventSelfReview'],
  },
  {
    what: "a reviewer added to an environment",
    github: (state) => {
      environment(state, "checkout", "production-provisioning").reviewers.push({ type: "User", id: 50110006 });
    },
    found: ['update RepositoryEnvironment "checkout/production-provisioning": reviewers[0].users[2]'],
  },
  {
    what: "an environment open to every branch",
    github: (state) => {
      environment(state, "checkout", "production-deploy").branchPolicy = null;
    },
    found: ['update RepositoryEnvironment "checkout/production-deploy": deploymentBranchPolicy'],
  },
  {
    what: "a branch policy of an environment removed",
    github: (state) => {
      environment(state, "storefront", "staging-deploy").policies.pop();
    },
    found: ['create RepositoryEnvironmentDeploymentPolicy "storefront/staging-deploy-branch-main"'],
  },
  {
    what: "a collaborator added to a repository",
    github: (state) => {
      repository(state, "storefront").collaborators.push({ login: "zoe-lantern", permission: "admin" });
    },
    found: ['update RepositoryCollaborators "storefront": invitationIds, users'],
  },
  {
    what: "a team added to a repository",
    github: (state) => {
      const { id } = repository(state, "checkout");
      team(state, "storefront").access.push({ repository: id, permission: "admin" });
    },
    found: ['update RepositoryCollaborators "checkout": teams[0]'],
  },
  {
    what: "workflows that may write and approve",
    github: (state) => {
      repository(state, "storefront").workflows = { token: "write", mayApprove: true };
    },
    found: [
      'update WorkflowRepositoryPermissions "storefront": canApprovePullRequestReviews, defaultWorkflowPermissions',
    ],
  },
  {
    what: "a subject claim of one's own",
    github: (state) => {
      const { subjectClaim } = repository(state, "checkout");
      Object.assign(subjectClaim, { useDefault: false, claimKeys: ["repo"] });
    },
    found: [
      'update ActionsRepositoryOidcSubjectClaimCustomizationTemplate "checkout-subject": includeClaimKeys, useDefault',
    ],
  },
];

describe("what is changed past Pulumi", () => {
  const sandbox = useSandbox("lantern", lantern);
  const mainAccount = () => directClients(sandbox().aws.directUrl, declared(lantern.accounts, "main").id);
  let before: Standing;
  let found: readonly string[] = [];

  beforeAll(async () => {
    await sandbox().ok("up", "--yes", "--skip-preview");
    before = await sandbox().standing();
    for (const { iam, github } of drifts) {
      await iam?.(await mainAccount().iam());
      github?.(sandbox().github.state);
    }
    found = await previewSteps(sandbox(), "--refresh");
    noteFigures({ scenarios: drifts.length });
  });

  it.each(drifts.map(({ what, found: steps }) => [what, steps] as const))("is found by a preview: %s", (_, steps) => {
    expect(found).toEqual(expect.arrayContaining([...steps]));
  });

  it("is told by nothing but these steps", () => {
    expect(found).toEqual(drifts.flatMap(({ found: steps }) => steps).sort());
  });

  it("is repaired by the next update", async () => {
    expect(await sandbox().standing()).not.toEqual(before);
    await sandbox().ok("up", "--yes", "--skip-preview");

    expect(await sandbox().standing()).toEqual(before);
    expect(await previewSteps(sandbox(), "--refresh")).toEqual([]);
  });

  it("stays unseen where it was never in the state: a role and a team made by hand, an owner of the organisation", async () => {
    const iam = await mainAccount().iam();
    await iam.send(new CreateRoleCommand({ RoleName: "by-hand", AssumeRolePolicyDocument: everybody }));
    const { state } = sandbox().github;
    state.teams.push({
      ...team(state, "storefront"),
      id: 99,
      name: "by-hand",
      slug: "by-hand",
      parent: null,
      access: [],
    });
    state.users.push({ login: "mallory", id: 98, kind: "User" });
    state.members.push({ login: "mallory", role: "admin", state: "active" });
    noteFigures({ scenarios: 3 });

    expect(await previewSteps(sandbox(), "--refresh")).toEqual([]);
  });
});
