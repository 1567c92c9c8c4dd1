import type { Value } from "../../../../access/stack/resource.ts";
import type { MutantKind } from "../../mutant.ts";
import { type Change, propertyKind } from "../propertyKind.ts";

type Fields = { readonly [key: string]: Value };

const ruleset = "github:index/repositoryRuleset:RepositoryRuleset";
const environment = "github:index/repositoryEnvironment:RepositoryEnvironment";

/** Branches, tags and environments that are protected less. */
export const protectionKinds: readonly MutantKind[] = [
  propertyKind(
    { name: "ruleset off", does: "hides", what: "A ruleset only watches, or is off." },
    ruleset,
    function* () {
      for (const enforcement of ["disabled", "evaluate", undefined]) yield ["enforcement", enforcement];
      yield ["target", "push"];
    },
  ),
  propertyKind(
    { name: "ruleset of other refs", does: "hides", what: "A ruleset spares a ref, or speaks of others." },
    ruleset,
    function* ({ properties }) {
      const { refName } = properties.conditions as { readonly refName: Fields };
      const includes = refName.includes as readonly Value[];
      const names: readonly Fields[] = [
        { ...refName, excludes: ["refs/heads/main"] },
        { ...refName, excludes: ["~DEFAULT_BRANCH"] },
        { ...refName, excludes: [""] },
        { ...refName, includes: [] },
        { ...refName, includes: ["refs/heads/other"] },
        ...includes.map((_, at) => ({ ...refName, includes: includes.toSpliced(at, 1) })),
      ];
      for (const one of names) yield ["conditions", { refName: one }];
      yield ["conditions", undefined];
      yield ["conditions", {}];
    },
  ),
  propertyKind({ name: "bypass added", does: "widens", what: "Somebody passes a ruleset by." }, ruleset, function* () {
    for (const bypassMode of ["always", "pull_request", "exempt"]) {
      yield ["bypassActors", [{ actorId: 1, actorType: "OrganizationAdmin", bypassMode }]];
      yield ["bypassActors", [{ actorId: 5, actorType: "RepositoryRole", bypassMode }]];
      yield ["bypassActors", [{ actorId: 15_368, actorType: "Integration", bypassMode }]];
      yield ["bypassActors", [{ actorId: 7, actorType: "Team", bypassMode }]];
      yield ["bypassActors", [{ actorType: "DeployKey", bypassMode }]];
    }
    yield ["bypassActors", [{}]];
  }),
  propertyKind(
    { name: "rule of a ruleset removed", does: "removes", what: "One rule of a ruleset is gone, or asks for less." },
    ruleset,
    function* ({ properties }) {
      yield* weakerRules(properties.rules as Fields);
    },
  ),
  propertyKind(
    { name: "reviewers changed", does: "redirects", what: "Somebody else, or nobody, reviews deployments." },
    environment,
    function* ({ properties }) {
      const [{ users = [], ...others } = {}] = properties.reviewers as readonly Fields[];
      const list = users as readonly Value[];
      yield ["reviewers", undefined];
      yield ["reviewers", []];
      yield ["reviewers", [{}]];
      yield ["reviewers", [{ ...others, users: [] }]];
      yield ["reviewers", [{ ...others, users: [...list, 666] }]];
      yield ["reviewers", [{ ...others, users: [666] }]];
      yield ["reviewers", [{ users, teams: [666] }]];
      yield ["reviewers", [{ users, ...others }, { users: [666] }]];
      for (const at of list.keys()) yield ["reviewers", [{ ...others, users: list.toSpliced(at, 1) }]];
      for (const at of list.keys()) yield ["reviewers", [{ ...others, users: list.with(at, 666) }]];
    },
  ),
  propertyKind(
    {
      name: "environment opened",
      does: "widens",
      what: "One may approve oneself, pass by, or deploy from any branch.",
    },
    environment,
    function* () {
      for (const value of [false, undefined]) yield ["preventSelfReview", value];
      for (const value of [true, undefined, "true"]) yield ["canAdminsBypass", value];
      yield ["deploymentBranchPolicy", undefined];
      yield ["deploymentBranchPolicy", { protectedBranches: true, customBranchPolicies: false }];
      yield ["deploymentBranchPolicy", { protectedBranches: false, customBranchPolicies: false }];
      yield ["waitTimer", 43_200];
      yield ["environment", "other"];
    },
  ),
  propertyKind(
    { name: "branch policy widened", does: "widens", what: "Deployments come from more branches or tags." },
    "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy",
    function* ({ properties }) {
      const property = Object.hasOwn(properties, "tagPattern") ? "tagPattern" : "branchPattern";
      for (const pattern of ["*", "**/*", "feature/*", "refs/heads/*", `${properties[property]}*`])
        if (pattern !== properties[property]) yield [property, pattern];
      yield [property, undefined];
      yield [property === "tagPattern" ? "branchPattern" : "tagPattern", "*"];
      yield ["environment", "other"];
    },
  ),
];

function* weakerRules(rules: Fields): Iterable<Change> {
  yield ["rules", undefined];
  yield ["rules", {}];
  for (const [name, value] of Object.entries(rules)) {
    const { [name]: _, ...others } = rules;
    if (value !== false) yield ["rules", others];
    if (value === true) yield ["rules", { ...rules, [name]: false }];
  }
  const { pullRequest, requiredStatusChecks } = rules as { readonly [name: string]: Fields | undefined };
  for (const [name, value] of Object.entries(pullRequest ?? {})) {
    const less = typeof value === "number" ? value - 1 : !value;
    if (value !== false && value !== 0) yield ["rules", { ...rules, pullRequest: { ...pullRequest, [name]: less } }];
  }
  if (pullRequest !== undefined) yield ["rules", { ...rules, pullRequest: {} }];
  if (requiredStatusChecks === undefined) return;
  const checks = requiredStatusChecks.requiredChecks as readonly Fields[];
  const withChecks = (changed: readonly Fields[]): Change => [
    "rules",
    { ...rules, requiredStatusChecks: { ...requiredStatusChecks, requiredChecks: changed } },
  ];
  for (const [at, check] of checks.entries()) {
    const { integrationId: _, ...unpinned } = check;
    yield withChecks(checks.toSpliced(at, 1));
    yield withChecks(checks.with(at, unpinned));
    yield withChecks(checks.with(at, { ...check, integrationId: 0 }));
    yield withChecks(checks.with(at, { ...check, integrationId: 1 }));
    yield withChecks(checks.with(at, { ...check, context: "other" }));
  }
  const { requiredChecks } = requiredStatusChecks;
  yield ["rules", { ...rules, requiredStatusChecks: { requiredChecks: requiredChecks ?? [] } }];
  yield ["rules", { ...rules, requiredStatusChecks: { ...requiredStatusChecks, doNotEnforceOnCreate: true } }];
}
