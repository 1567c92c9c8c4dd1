import { acornTeam } from "../support/acorn.ts";
import { AskGitHub, refusal } from "../support/askGitHub.ts";

const page = "rest/teams/teams";
const failed = "Validation Failed";

describe("teams", () => {
  const ask = new AskGitHub();

  it("makes a team with its maker as maintainer", async () => {
    const { status, body } = await ask.rest("POST /orgs/Acorn/teams", { name: "Pay Desk", privacy: "closed" });
    expect(status).toBe(201);
    expect(body).toMatchObject({ id: 1001, slug: "pay-desk", privacy: "closed", parent: null, members_count: 1 });
    expect(ask.state.teams[1]).toEqual({
      ...acornTeam({ id: 1001, name: "Pay Desk", slug: "pay-desk" }),
      members: [{ login: "pipeline", role: "maintainer", state: "active" }],
    });
  });

  it("makes it secret where nothing is said, and a child team closed", async () => {
    expect(await ask.rest("POST /orgs/Acorn/teams", { name: "a" })).toMatchObject({ body: { privacy: "secret" } });
    expect(await ask.rest("POST /orgs/Acorn/teams", { name: "b", parent_team_id: 901 })).toMatchObject({
      body: { privacy: "closed", parent: { slug: "shop" } },
    });
  });

  it("refuses a name whose slug is taken", async () => {
    expect(await ask.rest("POST /orgs/Acorn/teams", { name: "SHOP" })).toEqual(
      refusal(422, failed, `${page}#create-a-team`, [
        { resource: "Team", code: "custom", field: "name", message: "Name must be unique for this org" },
      ]),
    );
  });

  it("refuses a team without a name, or with a name that is none", async () => {
    expect(await ask.rest("POST /orgs/Acorn/teams", {})).toEqual(
      refusal(422, `Invalid request.\n\n"name" wasn't supplied.`, `${page}#create-a-team`),
    );
    expect(await ask.rest("POST /orgs/Acorn/teams", { name: 7 })).toEqual(
      refusal(422, "Invalid request.\n\nFor 'properties/name', 7 is not a string.", `${page}#create-a-team`),
    );
  });

  it("refuses a secret team in a family", async () => {
    const secret = [{ resource: "Team", code: "custom", field: "privacy", message: "A secret team cannot be nested" }];
    expect(await ask.rest("POST /orgs/Acorn/teams", { name: "a", privacy: "secret", parent_team_id: 901 })).toEqual(
      refusal(422, failed, `${page}#create-a-team`, secret),
    );
    ask.state.teams.push(acornTeam({ id: 902, name: "till", slug: "till", parent: 901 }));
    expect(await ask.rest("PATCH /orgs/Acorn/teams/shop", { privacy: "secret" })).toEqual(
      refusal(422, failed, `${page}#update-a-team`, secret),
    );
  });

  it("refuses a parent that is not there, and one that is below", async () => {
    expect(await ask.rest("POST /orgs/Acorn/teams", { name: "a", parent_team_id: 1 })).toEqual(
      refusal(422, failed, `${page}#create-a-team`, [{ resource: "Team", code: "invalid", field: "parent_team_id" }]),
    );
    ask.state.teams.push(acornTeam({ id: 902, name: "till", slug: "till", parent: 901 }));
    expect(await ask.rest("PATCH /orgs/Acorn/teams/shop", { parent_team_id: 902 })).toEqual(
      refusal(422, "Parent team cannot be a child of the team.", `${page}#update-a-team`),
    );
  });

  it("renames a team and its slug, and keeps its number", async () => {
    await ask.rest("PATCH /orgs/Acorn/teams/shop", { name: "Market" });
    expect(await ask.rest("GET /organizations/4001/team/901")).toMatchObject({ status: 200, body: { slug: "market" } });
    expect(await ask.rest("GET /orgs/Acorn/teams/shop")).toEqual(
      refusal(404, "Not Found", `${page}#get-a-team-by-name`),
    );
  });

  it("deletes a team with the teams below it", async () => {
    ask.state.teams.push(acornTeam({ id: 902, name: "till", slug: "till", parent: 901 }));
    expect(await ask.rest("DELETE /organizations/4001/team/901")).toMatchObject({ status: 204 });
    expect(ask.state.teams).toEqual([]);
  });

  it("lists the teams of the organisation by pages", async () => {
    ask.state.teams.push(acornTeam({ id: 902, name: "till", slug: "till" }));
    const { body, headers } = await ask.rest("GET /orgs/Acorn/teams?per_page=1");
    expect(body).toMatchObject([{ slug: "shop" }]);
    expect(headers.get("link")).toContain('rel="next"');
  });
});
