import { AskGitHub, refusal } from "../support/askGitHub.ts";

const all = "/repos/Acorn/store/collaborators";
const page = "rest/collaborators/collaborators";

describe("collaborators of a repository", () => {
  const ask = new AskGitHub();

  it("adds a member of the organisation at once, with push where nothing is said", async () => {
    expect(await ask.rest(`PUT ${all}/cleo`)).toMatchObject({ status: 204 });
    expect(await ask.rest(`GET ${all}?affiliation=direct`)).toMatchObject({
      body: [{ login: "cleo", role_name: "write" }],
    });
    expect(await ask.rest(`GET ${all}/cleo`)).toMatchObject({ status: 204 });
    expect(await ask.rest(`PUT ${all}/cleo`, { permission: "pull" })).toMatchObject({ status: 204 });
    expect(await ask.rest(`GET ${all}/cleo/permission`)).toMatchObject({
      body: { permission: "read", role_name: "read", user: { login: "cleo" } },
    });
  });

  it("invites somebody from outside", async () => {
    expect(await ask.rest(`PUT ${all}/mallory`, { permission: "admin" })).toMatchObject({
      status: 201,
      body: { id: 1001, invitee: { login: "mallory" }, permissions: "admin" },
    });
    expect(await ask.rest(`GET ${all}/mallory`)).toEqual(
      refusal(404, "Not Found", `${page}#check-if-a-user-is-a-repository-collaborator`),
    );
    expect(await ask.rest("GET /repos/Acorn/store/invitations")).toMatchObject({ body: [{ id: 1001 }] });
    expect(await ask.rest("PATCH /repos/Acorn/store/invitations/1001", { permissions: "read" })).toMatchObject({
      body: { permissions: "read" },
    });
    expect(await ask.rest("DELETE /repos/Acorn/store/invitations/1001")).toMatchObject({ status: 204 });
    expect(await ask.rest("DELETE /repos/Acorn/store/invitations/1001")).toEqual(
      refusal(404, "Not Found", "rest/collaborators/invitations#delete-a-repository-invitation"),
    );
  });

  it("tells apart who was named, who is from outside, and who has access at all", async () => {
    ask.state.repositories[0]?.collaborators.push(
      { login: "mallory", permission: "push" },
      { login: "cleo", permission: "pull" },
    );
    ask.state.teams[0]?.access.push({ repository: 7001, permission: "push" });
    const logins = async (affiliation: string) => {
      const { body } = await ask.rest(`GET ${all}?affiliation=${affiliation}`);
      return (body as readonly { readonly login: string }[]).map(({ login }) => login);
    };
    expect(await logins("outside")).toEqual(["mallory"]);
    expect(await logins("direct")).toEqual(["mallory", "cleo"]);
    expect(await logins("all")).toEqual(["mallory", "cleo", "pipeline", "Ada", "ben"]);
    expect(await ask.rest("GET /orgs/Acorn/outside_collaborators")).toMatchObject({ body: [{ login: "mallory" }] });
  });

  it("removes somebody, invited or there", async () => {
    await ask.rest(`PUT ${all}/cleo`);
    await ask.rest(`PUT ${all}/mallory`);
    expect(await ask.rest(`DELETE ${all}/cleo`)).toMatchObject({ status: 204 });
    expect(await ask.rest(`DELETE ${all}/mallory`)).toMatchObject({ status: 204 });
    expect(ask.state.repositories[0]).toMatchObject({ collaborators: [], invitations: [] });
  });

  it("refuses a role, an organisation and an account that are not there", async () => {
    const add = `${page}#add-a-repository-collaborator`;
    expect(await ask.rest(`PUT ${all}/cleo`, { permission: "own" })).toEqual(
      refusal(422, "Validation Failed", add, ["Permission is not a role of this organization"]),
    );
    expect(await ask.rest(`PUT ${all}/Acorn`)).toEqual(
      refusal(422, "Validation Failed", add, ["Invitee cannot be an organization"]),
    );
    expect(await ask.rest(`PUT ${all}/nobody`)).toEqual(refusal(404, "Not Found", add));
  });
});
