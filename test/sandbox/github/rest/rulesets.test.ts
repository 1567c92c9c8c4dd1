import { acornRepository, acornTeam } from "../support/acorn.ts";
import { AskGitHub, refusal } from "../support/askGitHub.ts";

const all = "/repos/Acorn/store/rulesets";
const page = "rest/repos/rules#create-a-repository-ruleset";
const review = {
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: true,
  require_last_push_approval: true,
  required_approving_review_count: 2,
  required_review_thread_resolution: true,
};
const ruleset = {
  name: "main",
  target: "branch",
  enforcement: "active",
  bypass_actors: [],
  conditions: { ref_name: { include: ["~DEFAULT_BRANCH", "refs/heads/release"], exclude: [] } },
  rules: [{ type: "deletion" }, { type: "pull_request", parameters: review }],
};
const on = (include: readonly string[]) => ({ conditions: { ref_name: { include, exclude: [] } } });
const past = (actor: unknown) => ({ bypass_actors: [actor] });
const rule = (...rules: readonly unknown[]) => ({ rules });

describe("rulesets", () => {
  const ask = new AskGitHub();

  it("makes a ruleset, with the defaults of what the request leaves out", async () => {
    const made = await ask.rest(`POST ${all}`, ruleset);
    expect(made).toMatchObject({
      status: 201,
      body: {
        id: 1001,
        source: "Acorn/store",
        source_type: "Repository",
        conditions: ruleset.conditions,
        rules: [
          { type: "deletion" },
          { type: "pull_request", parameters: { ...review, allowed_merge_methods: ["merge", "squash", "rebase"] } },
        ],
      },
    });
    expect(await ask.rest(`GET ${all}/1001`)).toEqual(expect.objectContaining({ status: 200, body: made.body }));
  });

  it("changes what the request says and keeps the rest", async () => {
    await ask.rest(`POST ${all}`, ruleset);
    expect(await ask.rest(`PUT ${all}/1001`, { enforcement: "disabled" })).toMatchObject({
      status: 200,
      body: { name: "main", enforcement: "disabled", conditions: ruleset.conditions },
    });
  });

  it("leaves rules and bypass actors out of the list", async () => {
    await ask.rest(`POST ${all}`, ruleset);
    const { body } = await ask.rest(`GET ${all}`);
    expect(body).toMatchObject([{ id: 1001, name: "main", enforcement: "active" }]);
    expect(Object.keys((body as readonly object[])[0] ?? {})).not.toContain("bypass_actors");
  });

  it("deletes a ruleset, once", async () => {
    await ask.rest(`POST ${all}`, ruleset);
    expect(await ask.rest(`DELETE ${all}/1001`)).toMatchObject({ status: 204 });
    expect(await ask.rest(`DELETE ${all}/1001`)).toEqual(
      refusal(404, "Not Found", "rest/repos/rules#delete-a-repository-ruleset"),
    );
  });

  it.each([
    ["a bare branch name", on(["main"]), "Invalid target patterns: 'main'"],
    ["an empty name", on(["refs/heads/"]), "Invalid target patterns: 'refs/heads/'"],
    ["a tag among branches", on(["refs/tags/v*", "x"]), "Invalid target patterns: 'refs/tags/v*', 'x'"],
    [
      "a tag ruleset on the default branch",
      { ...on(["~DEFAULT_BRANCH"]), target: "tag" },
      "Invalid target patterns: '~DEFAULT_BRANCH'",
    ],
    [
      "an unknown team",
      past({ actor_type: "Team", actor_id: 9 }),
      "Actor Team 9 must be part of the ruleset source or owner organization",
    ],
    [
      "a secret team",
      past({ actor_type: "Team", actor_id: 902 }),
      "Actor Team 902 must be part of the ruleset source or owner organization",
    ],
    [
      "a person from outside",
      past({ actor_type: "User", actor_id: 6666 }),
      "Actor User 6666 must be part of the ruleset source or owner organization",
    ],
    [
      "an unknown role",
      past({ actor_type: "RepositoryRole", actor_id: 9 }),
      "Actor RepositoryRole 9 must be part of the ruleset source or owner organization",
    ],
    [
      "an app that is not installed",
      past({ actor_type: "Integration", actor_id: 9 }),
      "Actor Integration 9 must be part of the ruleset source or owner organization",
    ],
    [
      "a deploy key on pull requests",
      past({ actor_type: "DeployKey", bypass_mode: "pull_request" }),
      "Bypass mode pull_request is not applicable to this actor and target",
    ],
    ["the same rule twice", rule({ type: "deletion" }, { type: "deletion" }), "Invalid rule 'deletion': "],
    ["pull requests to a tag", { ...on(["refs/tags/v*"]), target: "tag" }, "Invalid rule 'pull_request': "],
    [
      "eleven approvals",
      rule({ type: "pull_request", parameters: { ...review, required_approving_review_count: 11 } }),
      "Invalid rule 'pull_request': ",
    ],
    [
      "a check of an unknown app",
      rule({
        type: "required_status_checks",
        parameters: {
          strict_required_status_checks_policy: true,
          required_status_checks: [{ context: "a", integration_id: 9 }],
        },
      }),
      "Invalid rule 'required_status_checks': ",
    ],
  ])("refuses %s", async (_, changes, error) => {
    ask.state.teams.push(acornTeam({ id: 902, name: "hidden", slug: "hidden", privacy: "secret" }));
    expect(await ask.rest(`POST ${all}`, { ...ruleset, ...changes })).toEqual(
      refusal(422, "Validation Failed", page, [error]),
    );
    expect(ask.state.repositories[0]?.rulesets).toEqual([]);
  });

  it("refuses null for bypass actors, and a rule that it does not know", async () => {
    expect(await ask.rest(`POST ${all}`, { ...ruleset, bypass_actors: null })).toEqual(
      refusal(422, "Invalid request.\n\nInvalid property /bypass_actors: data cannot be null.", page),
    );
    expect(await ask.rest(`POST ${all}`, { ...ruleset, ...rule({ type: "no_fun" }) })).toEqual(
      refusal(
        422,
        "Invalid request.\n\nInvalid property /rules/0: data matches no possible input. See `documentation_url`.",
        page,
      ),
    );
  });

  it("keeps no id of an actor that has none", async () => {
    const made = await ask.rest(`POST ${all}`, {
      ...ruleset,
      ...past({ actor_type: "OrganizationAdmin", actor_id: 1 }),
    });
    expect(made).toMatchObject({
      body: { bypass_actors: [{ actor_type: "OrganizationAdmin", actor_id: null, bypass_mode: "always" }] },
    });
  });

  it("refuses a second ruleset of a name, and the seventy-sixth", async () => {
    await ask.rest(`POST ${all}`, ruleset);
    expect(await ask.rest(`POST ${all}`, ruleset)).toEqual(
      refusal(422, "Validation Failed", page, ["Name must be unique"]),
    );
    for (let number = 2; number <= 75; number += 1) await ask.rest(`POST ${all}`, { ...ruleset, name: `n${number}` });
    expect(await ask.rest(`POST ${all}`, { ...ruleset, name: "more" })).toEqual(
      refusal(422, "Validation Failed", page, ["Repository cannot have more than 75 rulesets"]),
    );
  });

  it("evaluates on the enterprise plan only, and protects private repositories on a paid one only", async () => {
    const evaluate = { ...ruleset, enforcement: "evaluate" };
    expect(await ask.rest(`POST ${all}`, evaluate)).toMatchObject({ status: 201 });
    ask.state.organisation.plan = "team";
    expect(await ask.rest(`POST ${all}`, { ...evaluate, name: "b" })).toEqual(
      refusal(422, "Validation Failed", page, ["Enforcement evaluate is only available with GitHub Enterprise"]),
    );
    ask.state.organisation.plan = "free";
    expect(await ask.rest(`POST ${all}`, { ...ruleset, name: "b" })).toEqual(
      refusal(403, "Upgrade to GitHub Pro or make this repository public to enable this feature.", page),
    );
  });

  it("changes nothing in an archived repository", async () => {
    ask.state.repositories.push(acornRepository({ id: 7002, name: "attic", archived: true }));
    expect(await ask.rest("POST /repos/Acorn/attic/rulesets", ruleset)).toEqual(
      refusal(403, "Repository was archived so is read-only.", page),
    );
  });
});
