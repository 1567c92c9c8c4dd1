import { acornTeam } from "../support/acorn.ts";
import { AskGitHub, refusal } from "../support/askGitHub.ts";

const put = "PUT /orgs/Acorn/teams/shop/memberships";
const page = "rest/teams/members";

describe("members of a team", () => {
  const ask = new AskGitHub();

  it("adds a member of the organisation at once, under the name that GitHub shows", async () => {
    expect(await ask.rest(`${put}/CLEO`)).toMatchObject({ status: 200, body: { role: "member", state: "active" } });
    expect(ask.state.teams[0]?.members.at(-1)).toEqual({ login: "cleo", role: "member", state: "active" });
  });

  it("changes the role of somebody who is there", async () => {
    await ask.rest(`${put}/ben`, { role: "maintainer" });
    expect(ask.state.teams[0]?.members).toEqual([{ login: "ben", role: "maintainer", state: "active" }]);
  });

  it("shows an organisation owner as maintainer, whatever was asked for", async () => {
    expect(await ask.rest(`${put}/ada`, { role: "member" })).toMatchObject({ body: { role: "maintainer" } });
  });

  it("invites somebody from outside, who is no member until they accept", async () => {
    expect(await ask.rest(`${put}/mallory`)).toMatchObject({ body: { role: "member", state: "pending" } });
    expect(ask.state.members.at(-1)).toEqual({ login: "mallory", role: "member", state: "pending" });
    expect(await ask.rest("GET /orgs/Acorn/teams/shop/members")).toMatchObject({ body: [{ login: "ben" }] });
  });

  it("refuses an organisation, a role that is none, and an account that is not there", async () => {
    const add = `${page}#add-or-update-team-membership-for-a-user`;
    expect(await ask.rest(`${put}/Acorn`)).toEqual(refusal(422, "Cannot add an organization as a member.", add));
    expect(await ask.rest(`${put}/ben`, { role: "owner" })).toEqual(
      refusal(422, `Invalid request.\n\nFor 'properties/role', owner is not a member of ["member","maintainer"].`, add),
    );
    expect(await ask.rest(`${put}/nobody`)).toEqual(refusal(404, "Not Found", add));
  });

  it("takes somebody out, once", async () => {
    const remove = "DELETE /orgs/Acorn/teams/shop/memberships/ben";
    expect(await ask.rest(remove)).toMatchObject({ status: 204 });
    expect(await ask.rest(remove)).toEqual(refusal(404, "Not Found", `${page}#remove-team-membership-for-a-user`));
    expect(await ask.rest("GET /orgs/Acorn/teams/shop/memberships/ben")).toEqual(
      refusal(404, "Not Found", `${page}#get-team-membership-for-a-user`),
    );
  });

  it("lists members of child teams as inherited, and by role", async () => {
    const members = [{ login: "cleo", role: "maintainer" as const, state: "active" as const }];
    ask.state.teams.push(acornTeam({ id: 902, name: "till", slug: "till", parent: 901, members }));
    expect(await ask.rest("GET /orgs/Acorn/teams/shop/members")).toMatchObject({
      body: [
        { login: "ben", role: "member", inherited: false },
        { login: "cleo", role: "maintainer", inherited: true },
      ],
    });
    expect(await ask.rest("GET /orgs/Acorn/teams/shop/members?role=maintainer")).toMatchObject({
      body: [{ login: "cleo" }],
    });
    expect(await ask.rest("GET /orgs/Acorn/teams/shop/teams")).toMatchObject({ body: [{ slug: "till" }] });
  });

  it("leaves a team without a maintainer, unless GitHub has the habit to promote one", async () => {
    await ask.rest(`${put}/cleo`);
    expect(ask.state.teams[0]?.members.map(({ role }) => role)).toEqual(["member", "member"]);
    ask.state.habits.promotesMaintainer = true;
    await ask.rest(`${put}/cleo`, { role: "member" });
    expect(ask.state.teams[0]?.members.map(({ role }) => role)).toEqual(["maintainer", "member"]);
  });
});
