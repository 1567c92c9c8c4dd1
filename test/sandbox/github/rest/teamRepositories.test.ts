import { acornRepository, acornTeam } from "../support/acorn.ts";
import { AskGitHub, refusal } from "../support/askGitHub.ts";

const one = "/organizations/4001/team/901/repos/Acorn/store";
const page = "rest/teams/teams";
const asRepository = { accept: "application/vnd.github.v3.repository+json" };

describe("repositories of a team", () => {
  const ask = new AskGitHub();

  it("gives a team a role, and tells it by its other name", async () => {
    expect(await ask.rest(`PUT ${one}`, { permission: "push" })).toMatchObject({ status: 204 });
    expect(ask.state.teams[0]?.access).toEqual([{ repository: 7001, permission: "push" }]);
    expect(await ask.rest(`GET ${one}`, undefined, asRepository)).toMatchObject({
      status: 200,
      body: {
        name: "store",
        role_name: "write",
        permissions: { pull: true, push: true, maintain: false, admin: false },
      },
    });
    expect(await ask.rest(`GET ${one}`)).toMatchObject({ status: 204 });
  });

  it("takes the name of the repository in any case and answers its own", async () => {
    await ask.rest("PUT /orgs/acorn/teams/SHOP/repos/ACORN/STORE", { permission: "pull" });
    expect(await ask.rest("GET /orgs/acorn/teams/shop/repos/acorn/STORE", undefined, asRepository)).toMatchObject({
      body: { name: "store" },
    });
  });

  it("knows no role that the organisation does not have", async () => {
    expect(await ask.rest(`PUT ${one}`, { permission: "own" })).toEqual(
      refusal(422, "Validation Failed", `${page}#add-or-update-team-repository-permissions`, [
        { resource: "Team", code: "invalid", field: "permission" },
      ]),
    );
  });

  it("refuses a repository that is not there, another owner's, and an archived one", async () => {
    const add = `${page}#add-or-update-team-repository-permissions`;
    expect(await ask.rest("PUT /orgs/Acorn/teams/shop/repos/Acorn/none")).toEqual(refusal(404, "Not Found", add));
    expect(await ask.rest("PUT /orgs/Acorn/teams/shop/repos/ben/store")).toEqual(
      refusal(422, "The repository is not owned by the organization.", add),
    );
    ask.state.repositories.push(acornRepository({ id: 7002, name: "attic", archived: true }));
    expect(await ask.rest("PUT /orgs/Acorn/teams/shop/repos/Acorn/attic")).toEqual(
      refusal(403, "Repository was archived so is read-only.", add),
    );
  });

  it("takes the role away", async () => {
    await ask.rest(`PUT ${one}`, { permission: "push" });
    expect(await ask.rest(`DELETE ${one}`)).toMatchObject({ status: 204 });
    expect(await ask.rest(`GET ${one}`)).toEqual(
      refusal(404, "Not Found", `${page}#check-team-permissions-for-a-repository`),
    );
  });

  it("lets a child team have what its parent has, and lists only who was named", async () => {
    ask.state.teams.push(acornTeam({ id: 902, name: "till", slug: "till", parent: 901 }));
    await ask.rest(`PUT ${one}`, { permission: "push" });
    const child = "/orgs/Acorn/teams/till/repos/Acorn/store";
    expect(await ask.rest(`GET ${child}`, undefined, asRepository)).toMatchObject({ body: { role_name: "write" } });
    expect(await ask.rest("GET /repos/Acorn/store/teams")).toMatchObject({ body: [{ slug: "shop" }] });
    await ask.rest(`PUT ${child}`, { permission: "pull" });
    const listed = await ask.rest("GET /repos/Acorn/store/teams");
    expect(listed).toMatchObject({
      body: [
        { slug: "shop", permission: "push" },
        { slug: "till", permission: "push" },
      ],
    });
    expect(await ask.rest("GET /orgs/Acorn/teams/till/repos")).toMatchObject({ body: [{ name: "store" }] });
  });
});
