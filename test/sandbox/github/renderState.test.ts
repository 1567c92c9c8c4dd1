import { renderState } from "../../../sandbox/github/renderState.ts";
import { acorn, acornTeam } from "./support/acorn.ts";
import type { GitHubState } from "../../../sandbox/github/gitHubState.ts";

/** Acorn with a team, a ruleset and an environment whose numbers depend on the order in which they came. */
function worked(first: number, reversed: boolean): GitHubState {
  const state = acorn();
  const till = acornTeam({
    id: first,
    name: "till",
    slug: "till",
    parent: 901,
    access: [{ repository: 7001, permission: "pull" }],
  });
  state.teams.push(till);
  const [repository] = state.repositories;
  repository?.rulesets.push({
    id: first + 1,
    name: "main",
    target: "branch",
    enforcement: "active",
    bypassActors: [{ actor_id: first, actor_type: "Team", bypass_mode: "always" }],
    conditions: {},
    rules: reversed ? [{ type: "deletion" }, { type: "creation" }] : [{ type: "creation" }, { type: "deletion" }],
  });
  repository?.environments.push({
    id: first + 2,
    name: "production",
    waitMinutes: 0,
    preventSelfReview: true,
    canAdminsBypass: false,
    reviewers: [
      { type: "User", id: 5002 },
      { type: "Team", id: first },
    ],
    branchPolicy: null,
    policies: [{ id: first + 3, name: "main", type: "branch" }],
  });
  if (reversed) {
    state.teams.reverse();
    repository?.environments[0]?.reviewers.reverse();
  }
  return state;
}

describe("renderState", () => {
  it("is the same for two runs that differ in order and numbers only", () => {
    expect(renderState(worked(1001, false))).toEqual(renderState(worked(2001, true)));
  });

  it("names people, teams and repositories", () => {
    expect(renderState(worked(1001, false))).toMatchObject({
      teams: [
        { name: "shop", members: ["ben member active"] },
        { name: "till", parent: "shop", access: ["store pull"] },
      ],
      repositories: [
        {
          rulesets: [{ bypassActors: [{ actor: "till", actor_type: "Team" }] }],
          environments: [{ reviewers: ["Team till", "User ben"], policies: ["branch main"] }],
        },
      ],
    });
  });

  it("differs where something differs", () => {
    const changed = worked(1001, false);
    changed.repositories[0]?.collaborators.push({ login: "mallory", permission: "admin" });
    expect(renderState(changed)).not.toEqual(renderState(worked(1001, false)));
  });
});
