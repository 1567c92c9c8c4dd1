import type { StackResource } from "../../../../access/stack/resource.ts";
import type { Control } from "../../../../access/grants/control.ts";
import { gitHub, look } from "./support/look.ts";

type Properties = { readonly [property: string]: unknown };

/** A resource with one value at a place, and with what must stand around it. */
function ruleset(rules: Properties, more: Properties = {}): StackResource {
  const conditions = { refName: { includes: ["~DEFAULT_BRANCH"], excludes: [] } };
  return gitHub("repositoryRuleset", "r", {
    name: "r",
    repository: "web",
    target: "branch",
    enforcement: "active",
    conditions,
    bypassActors: [],
    rules,
    ...more,
  });
}

function review(parameters: Properties): StackResource {
  return ruleset({ pullRequest: parameters });
}

function environment(more: Properties): StackResource {
  return gitHub("repositoryEnvironment", "e", { repository: "web", environment: "production", ...more });
}

function protection(more: Properties): StackResource {
  return gitHub("branchProtection", "b", { repositoryId: "web", pattern: "main", ...more });
}

function classicReview(parameters: Properties): StackResource {
  return protection({ requiredPullRequestReviews: [parameters] });
}

function workflow(more: Properties): StackResource {
  return gitHub("workflowRepositoryPermissions", "w", { repository: "web", ...more });
}

/** How strict a stack of one resource is in all: nobody can trade one for the other, but here only one differs. */
function strictness(resource: StackResource): number {
  return look([resource]).controls.reduce((sum: number, { strength = 0 }: Control) => sum + strength, 0);
}

const flag = (of: (parameters: Properties) => StackResource, name: string, required: boolean) =>
  [name, of({ [name]: required }), [of({ [name]: !required }), of({})]] as const;
const check = (context: string, integrationId?: number) => ({
  context,
  ...(integrationId !== undefined && { integrationId }),
});
const checks = (...requiredChecks: readonly unknown[]) =>
  ruleset({ requiredStatusChecks: { requiredChecks, strictRequiredStatusChecksPolicy: true } });
const bypass = (bypassMode: string, actorType = "Team") =>
  ruleset({}, { bypassActors: [{ actorType, actorId: 7, bypassMode }] });
const refs = (includes: readonly string[], excludes: readonly string[] = []) =>
  ruleset({}, { conditions: { refName: { includes, excludes } } });

/** What the facts demand (§6), and every other value that there is. */
const table: readonly (readonly [what: string, required: StackResource, others: readonly StackResource[]])[] = [
  ["enforcement", ruleset({}), [ruleset({}, { enforcement: "evaluate" }), ruleset({}, { enforcement: "disabled" })]],
  [
    "targets",
    refs(["~DEFAULT_BRANCH", "refs/heads/release"]),
    [refs(["~DEFAULT_BRANCH"]), refs(["~DEFAULT_BRANCH", "refs/heads/release"], ["refs/heads/main"]), refs([])],
  ],
  [
    "no bypass",
    ruleset({}),
    [
      bypass("always"),
      bypass("pullRequest"),
      bypass("exempt"),
      bypass("always", "DeployKey"),
      bypass("always", "OrganizationAdmin"),
    ],
  ],
  flag(ruleset, "nonFastForward", true),
  flag(ruleset, "deletion", true),
  flag(ruleset, "update", true),
  flag(ruleset, "requiredSignatures", true),
  flag(ruleset, "requiredLinearHistory", true),
  ["pull request", review({}), [ruleset({})]],
  [
    "approvals",
    review({ requiredApprovingReviewCount: 2 }),
    [review({ requiredApprovingReviewCount: 1 }), review({ requiredApprovingReviewCount: 0 }), review({})],
  ],
  flag(review, "requireLastPushApproval", true),
  flag(review, "requireCodeOwnerReview", true),
  flag(review, "dismissStaleReviewsOnPush", true),
  flag(review, "requiredReviewThreadResolution", true),
  ["strict checks", checks(), [ruleset({ requiredStatusChecks: { requiredChecks: [] } })]],
  [
    "required checks",
    checks(check("sast", 7), check("deps", 7)),
    [
      checks(check("sast", 7)),
      checks(check("sast", 7), check("deps")),
      checks(check("sast", 7), check("deps", 0)),
      checks(),
    ],
  ],
  flag(environment, "preventSelfReview", true),
  flag(environment, "canAdminsBypass", false),
  ["waiting", environment({ waitTimer: 30 }), [environment({ waitTimer: 0 }), environment({})]],
  [
    "reviewers",
    environment({ reviewers: [{ users: [1], teams: [] }] }),
    [environment({}), environment({ reviewers: [] }), environment({ reviewers: [{ users: [], teams: [] }] })],
  ],
  [
    "branches of an environment",
    environment({ deploymentBranchPolicy: { protectedBranches: true, customBranchPolicies: false } }),
    [
      environment({}),
      environment({ deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: false } }),
      environment({ deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: true } }),
    ],
  ],
  flag(protection, "enforceAdmins", true),
  flag(protection, "requireConversationResolution", true),
  flag(protection, "requireSignedCommits", true),
  flag(protection, "requiredLinearHistory", true),
  [
    "allowsForcePushes",
    protection({}),
    [protection({ allowsForcePushes: true }), protection({ allowsForcePushes: false })],
  ],
  ["allowsDeletions", protection({}), [protection({ allowsDeletions: true }), protection({ allowsDeletions: false })]],
  ["nobody forces", protection({}), [protection({ forcePushBypassers: ["/eve"] })]],
  [
    "classic approvals",
    classicReview({ requiredApprovingReviewCount: 2 }),
    [classicReview({}), classicReview({ requiredApprovingReviewCount: 0 }), protection({})],
  ],
  flag(classicReview, "requireCodeOwnerReviews", true),
  flag(classicReview, "requireLastPushApproval", true),
  flag(classicReview, "dismissStaleReviews", true),
  flag(classicReview, "restrictDismissals", true),
  [
    "classic bypass",
    classicReview({}),
    [classicReview({ pullRequestBypassers: ["/eve"] }), classicReview({ dismissalRestrictions: ["/eve"] })],
  ],
  [
    "classic checks",
    protection({ requiredStatusChecks: [{ strict: true, contexts: ["sast:7"] }] }),
    [
      protection({ requiredStatusChecks: [{ strict: false, contexts: ["sast:7"] }] }),
      protection({ requiredStatusChecks: [{ strict: true, contexts: ["sast"] }] }),
      protection({ requiredStatusChecks: [{ strict: true, contexts: ["sast:-1"] }] }),
      protection({ requiredStatusChecks: [{ strict: true }] }),
      protection({}),
    ],
  ],
  flag(workflow, "canApprovePullRequestReviews", false),
  [
    "workflow token",
    workflow({ defaultWorkflowPermissions: "read" }),
    [workflow({ defaultWorkflowPermissions: "write" }), workflow({})],
  ],
];

describe("strength", () => {
  it.each(table)("of %s is greatest where the value is the required one", (_, required, others) => {
    for (const each of others) expect(strictness(each)).toBeLessThanOrEqual(strictness(required));
  });

  it.each(table.filter(([what]) => !/^(allows|branches of)/.test(what)))(
    "of %s is less for at least one other value",
    (_, required, others) => {
      expect(others.some((each) => strictness(each) < strictness(required))).toBe(true);
    },
  );

  it("is less for each branch and tag from which an environment is reached", () => {
    const policy = (name: string, pattern: Properties) =>
      gitHub("repositoryEnvironmentDeploymentPolicy", name, {
        repository: "web",
        environment: "production",
        ...pattern,
      });

    expect(
      look([policy("a", { branchPattern: "main" }), policy("b", { tagPattern: "v*" })])
        .controls.filter(({ strength }) => strength !== undefined)
        .map(({ field, value, strength }) => [field, value, strength]),
    ).toEqual([
      ["branchPattern", "main", -1],
      ["tagPattern", "v*", -1],
    ]);
  });

  it("is not compared where a value is not visible", () => {
    const hidden = environment({ preventSelfReview: "04da6b54-80e4-46f7-96ec-b56ff0331ba9", reviewers: "[secret]" });

    expect(
      look([hidden])
        .controls.filter(({ visible }) => visible !== "known")
        .map(({ field, visible, strength }) => [field, visible, strength]),
    ).toEqual([
      ["is reviewed", "unknown", undefined],
      ["preventSelfReview", "unknown", undefined],
      ["reviewers", "secret", undefined],
    ]);
  });
});
