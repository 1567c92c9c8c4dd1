import { AskGitHub, refusal } from "../support/askGitHub.ts";

describe("the organisation", () => {
  const ask = new AskGitHub();

  it("shows who holds the token, an account, and its repositories", async () => {
    expect(await ask.rest("GET /user")).toMatchObject({ body: { login: "pipeline", id: 1 } });
    expect(await ask.rest("GET /users/ADA")).toMatchObject({ body: { login: "Ada", id: 5001, type: "User" } });
    expect(await ask.rest("GET /users/nobody")).toEqual(refusal(404, "Not Found", "rest/users/users#get-a-user"));
    expect(await ask.rest("GET /orgs/Acorn/repos")).toMatchObject({ body: [{ name: "store" }] });
  });

  it("lists its members, and its owners alone", async () => {
    ask.state.members.push({ login: "mallory", role: "member", state: "pending" });
    expect((await ask.rest("GET /orgs/Acorn/members")).body).toHaveLength(4);
    expect(await ask.rest("GET /orgs/Acorn/members?role=admin")).toMatchObject({
      body: [{ login: "pipeline" }, { login: "Ada" }],
    });
  });

  it("tells whether somebody is a member, and in which role", async () => {
    expect(await ask.rest("GET /orgs/Acorn/members/ben")).toMatchObject({ status: 204 });
    expect(await ask.rest("GET /orgs/Acorn/memberships/ada")).toMatchObject({
      body: { role: "admin", state: "active" },
    });
    expect(await ask.rest("GET /orgs/Acorn/members/mallory")).toEqual(
      refusal(404, "Not Found", "rest/orgs/members#check-organization-membership-for-a-user"),
    );
    expect(await ask.rest("GET /orgs/Acorn/memberships/mallory")).toEqual(
      refusal(404, "Not Found", "rest/orgs/members#get-organization-membership-for-a-user"),
    );
  });
});
