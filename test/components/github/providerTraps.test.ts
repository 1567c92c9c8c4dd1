import { planAccess } from "../../../access/planAccess.ts";
import { provisionGitHub } from "../../../components/github/provisionGitHub.ts";
import { type Deployed, deploy } from "../../support/deploy.ts";
import { stacks } from "../../support/stacks.ts";

/**
 * What the GitHub provider lets through at preview and GitHub then refuses, and what reads back otherwise than it was written, so that
 * every preview shows a change. None of it can be written with our components, or a check refuses the declaration.
 *
 * Each line was tried with the provider 6.13.0; test/engine holds `up`, `refresh` and `preview` of the same programs against it.
 */
describe.each(stacks)("the GitHub resources of %s", (_name, ownership) => {
  const plan = planAccess(ownership);
  let all: readonly Deployed[] = [];
  const of = (type: string) => all.filter((resource) => resource.type.endsWith(`:${type}`)).map(({ inputs }) => inputs);

  beforeAll(async () => {
    all = await deploy(() => provisionGitHub(plan, {}));
  });

  it("are of these types only, so that branch protections, committed files, single team grants and memberships cannot meet them", () => {
    expect([...new Set(all.map(({ type }) => type.split(":").at(-1)))].sort()).toEqual([
      "ActionsRepositoryOidcSubjectClaimCustomizationTemplate",
      "RepositoryCollaborators",
      "RepositoryEnvironment",
      "RepositoryEnvironmentDeploymentPolicy",
      "RepositoryRuleset",
      "Team",
      "TeamMembers",
      "WorkflowRepositoryPermissions",
    ]);
  });

  describe("that pass preview and fail in up", () => {
    it("name the team of members by slug, never by slug and id", () => {
      expect(of("TeamMembers").filter(({ teamSlug, teamId }) => !teamSlug || teamId !== undefined)).toEqual([]);
    });

    it("include refs in full or by a word of GitHub, never a bare branch name", () => {
      const includes = of("RepositoryRuleset").flatMap(
        ({ conditions }) => (conditions as { refName: { includes: string[] } }).refName.includes,
      );

      expect(includes.length).toBeGreaterThan(0);
      expect(includes.filter((include) => !/^(~DEFAULT_BRANCH|refs\/(heads|tags)\/.+)$/.test(include))).toEqual([]);
    });

    it("let no actor bypass a ruleset, so none can have an unknown id or one too many", () => {
      expect(of("RepositoryRuleset").filter(({ bypassActors }) => (bypassActors as unknown[]).length > 0)).toEqual([]);
    });

    it("name repositories without their owner", () => {
      expect(all.filter(({ inputs }) => String(inputs.repository ?? "").includes("/"))).toEqual([]);
    });

    it("give no claim keys beside GitHub's own subject", () => {
      expect(
        of("ActionsRepositoryOidcSubjectClaimCustomizationTemplate").filter(
          ({ useDefault, includeClaimKeys }) => useDefault !== true || includeClaimKeys !== undefined,
        ),
      ).toEqual([]);
    });

    it("nest only visible teams", () => {
      expect(of("Team").filter(({ privacy }) => privacy !== "closed")).toEqual([]);
    });

    it("have at most six reviewers, all of them people who can read the repository", () => {
      for (const { repository, reviewers } of plan.environments) {
        const readers = plan.teams
          .filter(({ access }) => access.some((grant) => grant.repository === repository))
          .flatMap(({ members }) => members.map(({ id }) => id));
        const owners = Object.entries(ownership.people).flatMap(([id, { github }]) =>
          github.organisationOwner === true ? [id] : [],
        );
        expect(reviewers.length).toBeGreaterThan(0);
        expect(reviewers.length).toBeLessThanOrEqual(6);
        expect(reviewers.map(({ person }) => person).filter((id) => ![...readers, ...owners].includes(id))).toEqual([]);
      }
      expect(
        of("RepositoryEnvironment").filter(({ reviewers }) => JSON.stringify(reviewers).includes('"teams":[{')),
      ).toEqual([]);
    });

    it("choose one of the two branch policies of an environment, the one that deployment policies need", () => {
      expect(new Set(of("RepositoryEnvironment").map((door) => JSON.stringify(door.deploymentBranchPolicy)))).toEqual(
        new Set(['{"customBranchPolicies":true,"protectedBranches":false}']),
      );
    });

    it("have one pattern in each deployment policy", () => {
      expect(
        of("RepositoryEnvironmentDeploymentPolicy").filter(
          ({ branchPattern, tagPattern }) => (branchPattern === undefined) === (tagPattern === undefined),
        ),
      ).toEqual([]);
    });
  });

  describe("that differ for ever", () => {
    const members = () =>
      of("TeamMembers").flatMap(({ members: list }) => [
        list as { readonly username: string; readonly role: string }[],
      ]);

    it("write logins in lower case, as the provider reads them", () => {
      expect(
        members()
          .flat()
          .filter(({ username }) => username !== username.toLowerCase()),
      ).toEqual([]);
    });

    it("make an organisation owner a maintainer, which GitHub does anyway", () => {
      const owners = Object.values(ownership.people)
        .filter(({ github }) => github.organisationOwner === true)
        .map(({ github }) => github.login.toLowerCase());

      expect(
        members()
          .flat()
          .filter(({ username, role }) => owners.includes(username) !== (role === "maintainer")),
      ).toEqual([]);
    });

    it("name nobody twice in a team", () => {
      for (const list of members()) expect(new Set(list.map(({ username }) => username)).size).toBe(list.length);
    });

    it("write the permissions of teams as GitHub reads them back", () => {
      const permissions = of("RepositoryCollaborators").flatMap(({ teams }) =>
        (teams as { readonly permission: string }[]).map(({ permission }) => permission),
      );

      expect([...new Set(permissions)].sort()).toEqual(["pull", "push"]);
    });

    it("give a nested team at least what the team above it has, which is what GitHub shows", () => {
      const granted = of("RepositoryCollaborators").flatMap(({ repository, teams }) =>
        (teams as { readonly teamId: string; readonly permission: string }[]).map(
          ({ teamId, permission }) => `${teamId} ${permission} ${repository}`,
        ),
      );
      const nested = of("Team").flatMap(({ name, parentTeamId }) => (parentTeamId ? [{ name, parentTeamId }] : []));

      expect(nested.length).toBeGreaterThan(0);
      for (const { name, parentTeamId } of nested) {
        const ofParent = granted.filter((grant) => grant.startsWith(`${parentTeamId} `));
        expect(granted).toEqual(
          expect.arrayContaining(ofParent.map((grant) => grant.replace(String(parentTeamId), String(name)))),
        );
      }
    });

    it("name no person as a collaborator", () => {
      expect(of("RepositoryCollaborators").filter(({ users }) => (users as unknown[]).length > 0)).toEqual([]);
    });
  });

  it("have names of their own, so that no provider makes one up", () => {
    expect([...of("Team"), ...of("RepositoryRuleset")].filter(({ name }) => typeof name !== "string")).toEqual([]);
  });
});
