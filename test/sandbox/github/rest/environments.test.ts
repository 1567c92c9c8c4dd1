import { AskGitHub, refusal } from "../support/askGitHub.ts";

const one = "/repos/Acorn/store/environments/production";
const page = "rest/deployments/environments#create-or-update-an-environment";
const custom = { protected_branches: false, custom_branch_policies: true };
const user = (id: number) => ({ type: "User", id });

describe("environments", () => {
  const ask = new AskGitHub();

  it("makes an environment with its rules, and shows them", async () => {
    ask.state.teams[0]?.access.push({ repository: 7001, permission: "pull" });
    const asked = {
      wait_timer: 5,
      prevent_self_review: true,
      can_admins_bypass: false,
      reviewers: [user(5002), { type: "Team", id: 901 }],
      deployment_branch_policy: custom,
    };
    expect(await ask.rest(`PUT ${one}`, asked)).toMatchObject({ status: 200 });
    expect(await ask.rest("GET /repos/acorn/store/environments/PRODUCTION")).toMatchObject({
      body: {
        name: "production",
        can_admins_bypass: false,
        deployment_branch_policy: custom,
        protection_rules: [
          { type: "wait_timer", wait_timer: 5 },
          {
            type: "required_reviewers",
            prevent_self_review: true,
            reviewers: [
              { type: "User", reviewer: { id: 5002, login: "ben" } },
              { type: "Team", reviewer: { id: 901, slug: "shop" } },
            ],
          },
          { type: "branch_policy" },
        ],
      },
    });
    expect(await ask.rest("GET /repos/Acorn/store/environments")).toMatchObject({ body: { total_count: 1 } });
  });

  it("lets admins by and everybody deploy where nothing is said", async () => {
    expect(await ask.rest(`PUT ${one}`, {})).toMatchObject({
      body: { can_admins_bypass: true, protection_rules: [], deployment_branch_policy: null },
    });
  });

  it("has names with slashes", async () => {
    await ask.rest("PUT /repos/Acorn/store/environments/a%2Fb", {});
    expect(ask.state.repositories[0]?.environments[0]?.name).toBe("a/b");
  });

  it.each([
    [
      "both branch flags set",
      { deployment_branch_policy: { protected_branches: true, custom_branch_policies: true } },
      "protected_branches and custom_branch_policies cannot have the same value.",
    ],
    [
      "both branch flags unset",
      { deployment_branch_policy: { protected_branches: false, custom_branch_policies: false } },
      "protected_branches and custom_branch_policies cannot have the same value.",
    ],
    [
      "self-review without a reviewer",
      { prevent_self_review: true },
      "Failed to create or update the environment protection rule. Required reviewers must have at least one reviewer to set prevent_self_review.",
    ],
    [
      "seven reviewers",
      { reviewers: Array.from({ length: 7 }, () => user(5001)) },
      "An environment can have at most 6 reviewers.",
    ],
    ["an unknown reviewer", { reviewers: [user(9)] }, "Reviewer User 9 does not exist or cannot read the repository."],
    [
      "a reviewer who cannot read",
      { reviewers: [user(5003)] },
      "Reviewer User 5003 does not exist or cannot read the repository.",
    ],
    [
      "a team that cannot read",
      { reviewers: [{ type: "Team", id: 901 }] },
      "Reviewer Team 901 does not exist or cannot read the repository.",
    ],
    ["a wait of more than thirty days", { wait_timer: 43_201 }, "Wait timer must be between 0 and 43200 minutes."],
  ])("refuses %s", async (_, asked, message) => {
    expect(await ask.rest(`PUT ${one}`, asked)).toEqual(refusal(422, message, page));
    expect(ask.state.repositories[0]?.environments).toEqual([]);
  });

  it("leaves out a reviewer who cannot read, where that is GitHub's habit", async () => {
    ask.state.habits.unreadableReviewer = "ignore";
    await ask.rest(`PUT ${one}`, { reviewers: [user(5001), user(5003)] });
    expect(ask.state.repositories[0]?.environments[0]?.reviewers).toEqual([user(5001)]);
  });

  it("reviews in private repositories on the enterprise plan only", async () => {
    ask.state.organisation.plan = "team";
    expect(await ask.rest(`PUT ${one}`, { reviewers: [user(5001)] })).toEqual(
      refusal(
        422,
        "Failed to create the environment protection rule. Please ensure the billing plan supports the required reviewers protection rule.",
        page,
      ),
    );
    expect(await ask.rest(`PUT ${one}`, { wait_timer: 1 })).toEqual(
      refusal(
        422,
        "Failed to create the environment protection rule. Please ensure the billing plan supports the wait timer protection rule.",
        page,
      ),
    );
    expect(await ask.rest(`PUT ${one}`, { deployment_branch_policy: custom })).toMatchObject({ status: 200 });
    ask.state.organisation.plan = "free";
    expect(await ask.rest(`PUT ${one}`, {})).toEqual(refusal(404, "Not Found", page));
  });

  it("refuses a name that is too long", async () => {
    expect(await ask.rest(`PUT /repos/Acorn/store/environments/${"x".repeat(256)}`, {})).toEqual(
      refusal(422, "Environment name is invalid.", page),
    );
  });

  it("deletes an environment, once", async () => {
    await ask.rest(`PUT ${one}`, {});
    expect(await ask.rest(`DELETE ${one}`)).toMatchObject({ status: 204 });
    expect(await ask.rest(`DELETE ${one}`)).toEqual(
      refusal(404, "Not Found", "rest/deployments/environments#delete-an-environment"),
    );
  });
});
