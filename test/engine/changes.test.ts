import { logGroup, type Ownership } from "../../model/index.ts";
import { seedGitHub } from "../../sandbox/github/seed.ts";
import { ownership as lantern } from "../../stacks/lantern/ownership.ts";
import { change } from "../support/change.ts";
import { declared } from "./support/declared.ts";
import { noteFigures } from "./support/figures.ts";
import { previewSteps } from "./support/readPreview.ts";
import { useSandbox } from "./support/useSandbox.ts";

/** What `pulumi preview` shows after a change of the declaration: these steps and no others, and never a replacement. */
describe("a change of lantern", () => {
  const sandbox = useSandbox("lantern", lantern);
  const stepsOf = async (changed: Ownership) => {
    noteFigures({ scenarios: 1 });
    sandbox().workspace.declare("lantern", changed);
    return previewSteps(sandbox());
  };

  beforeAll(async () => {
    await sandbox().ok("up", "--yes", "--skip-preview");
  });

  it("of an owner changes who is trusted, the team and the reviewers", async () => {
    const changed = change(lantern, ({ services }) => {
      declared(services, "storefront").duties.deploy.owner = "omar";
    });

    expect(await stepsOf(changed)).toEqual([
      'update RepositoryEnvironment "storefront/production-deploy": reviewers[0].users[1]',
      'update RepositoryEnvironment "storefront/staging-deploy": reviewers[0].users[1]',
      'update Role "main/storefront-production-deploy": assumeRolePolicy, tagsAll["keyholder:owner"], tags["keyholder:owner"]',
      'update Role "staging/storefront-staging-deploy": assumeRolePolicy, tagsAll["keyholder:owner"], tags["keyholder:owner"]',
      'update TeamMembers "storefront-deploy-members": members[0], members[1]',
    ]);
  });

  it("of a person who leaves a team takes the membership away, and the approval that nobody is left to give", async () => {
    const changed = change(lantern, ({ services }) => {
      for (const service of Object.values(services))
        service.engineers = (service.engineers ?? []).filter((person) => person !== "zoe");
    });

    expect(await stepsOf(changed)).toEqual([
      'update RepositoryRuleset "checkout/keyholder-branches": rules.pullRequest.requiredApprovingReviewCount',
      'update RepositoryRuleset "storefront/keyholder-branches": rules.pullRequest.requiredApprovingReviewCount',
      'update TeamMembers "checkout-members": members[3]',
      'update TeamMembers "storefront-members": members[3]',
    ]);
  });

  it("that adds a service makes what is its own, and touches nothing else", async () => {
    const changed = change(lantern, ({ repositories, services }) => {
      repositories.search = { ...declared(repositories, "storefront"), name: "search", id: 1100000001 };
      services.search = {
        ...declared(services, "checkout"),
        description: "Finds things.",
        repository: "search",
        resources: [logGroup({ name: "/ecs/search-{environment}" })],
      };
    });
    const { state } = sandbox().github;
    state.repositories = [
      ...state.repositories,
      ...seedGitHub(changed).repositories.filter(({ name }) => name === "search"),
    ];
    const role = (name: string) => [
      `create Policy "${name}-envelope"`,
      `create Role "${name}"`,
      `create RolePoliciesExclusive "${name}-policies"`,
      `create RolePolicy "${name}-permissions"`,
      `create RolePolicyAttachmentsExclusive "${name}-attachments"`,
    ];
    const door = (name: string, ...sources: readonly string[]) => [
      `create RepositoryEnvironment "${name}"`,
      ...sources.map((source) => `create RepositoryEnvironmentDeploymentPolicy "${name}-${source}"`),
    ];
    const team = (name: string) => [`create Team "${name}"`, `create TeamMembers "${name}-members"`];

    expect(await stepsOf(changed)).toEqual(
      [
        ...role("main/search-production-monitoring"),
        ...role("main/search-production-provisioning"),
        ...role("staging/search-staging-monitoring"),
        ...role("staging/search-staging-provisioning"),
        ...door("search/production-deploy", "branch-main", "tag-v*"),
        ...door("search/production-provisioning", "branch-main", "tag-v*"),
        ...door("search/staging-deploy", "branch-main"),
        ...door("search/staging-provisioning", "branch-main"),
        ...team("search"),
        ...team("search-deploy"),
        ...team("search-provisioning"),
        'create ActionsRepositoryOidcSubjectClaimCustomizationTemplate "search-subject"',
        'create Dashboard "main/search-production"',
        'create Dashboard "staging/search-staging"',
        'create RepositoryCollaborators "search"',
        'create RepositoryRuleset "search/keyholder-branches"',
        'create RepositoryRuleset "search/keyholder-tags"',
        'create WorkflowRepositoryPermissions "search"',
      ].sort(),
    );
    state.repositories = state.repositories.filter(({ name }) => name !== "search");
  });

  it("that renames a repository follows it by its id, and replaces nothing", async () => {
    const changed = change(lantern, ({ repositories }) => {
      const repository = declared(repositories, "storefront");
      repository.name = "shopfront";
      // GitHub moves a renamed repository to subjects with ids.
      repository.subjectForm = "immutable";
    });
    for (const repository of sandbox().github.state.repositories.filter(({ name }) => name === "storefront")) {
      repository.name = "shopfront";
      repository.formerNames.push("storefront");
    }

    expect(await stepsOf(changed)).toEqual([
      'update ActionsRepositoryOidcSubjectClaimCustomizationTemplate "storefront-subject": repository',
      'update RepositoryCollaborators "storefront": repository',
      'update RepositoryEnvironment "storefront/production-deploy": repository',
      'update RepositoryEnvironment "storefront/production-provisioning": repository',
      'update RepositoryEnvironment "storefront/staging-deploy": repository',
      'update RepositoryEnvironment "storefront/staging-provisioning": repository',
      'update RepositoryEnvironmentDeploymentPolicy "storefront/production-deploy-branch-main": repository',
      'update RepositoryEnvironmentDeploymentPolicy "storefront/production-deploy-tag-v*": repository',
      'update RepositoryEnvironmentDeploymentPolicy "storefront/production-provisioning-branch-main": repository',
      'update RepositoryEnvironmentDeploymentPolicy "storefront/production-provisioning-tag-v*": repository',
      'update RepositoryEnvironmentDeploymentPolicy "storefront/staging-deploy-branch-main": repository',
      'update RepositoryEnvironmentDeploymentPolicy "storefront/staging-provisioning-branch-main": repository',
      'update RepositoryRuleset "storefront/keyholder-branches": repository',
      'update RepositoryRuleset "storefront/keyholder-tags": repository',
      'update Role "main/storefront-production-deploy": assumeRolePolicy',
      'update Role "main/storefront-production-provisioning": assumeRolePolicy',
      'update Role "staging/storefront-staging-deploy": assumeRolePolicy',
      'update Role "staging/storefront-staging-provisioning": assumeRolePolicy',
      'update WorkflowRepositoryPermissions "storefront": repository',
    ]);

    await sandbox().ok("up", "--yes", "--skip-preview");
    expect(await previewSteps(sandbox())).toEqual([]);
  });
});
