import { acornRepository } from "../support/acorn.ts";
import { AskGitHub, refusal } from "../support/askGitHub.ts";

describe("repositories", () => {
  const ask = new AskGitHub();

  it("shows a repository by its name in any case", async () => {
    expect(await ask.rest("GET /repos/acorn/STORE")).toMatchObject({
      body: { id: 7001, name: "store", full_name: "Acorn/store", private: true, owner: { login: "Acorn", id: 4001 } },
    });
    expect(await ask.rest("GET /repos/Acorn/none")).toEqual(
      refusal(404, "Not Found", "rest/repos/repos#get-a-repository"),
    );
  });

  it("redirects from the old name of a renamed repository until another takes it", async () => {
    await ask.rest("PATCH /repos/Acorn/store", { name: "market" });
    const moved = await ask.rest("GET /repos/Acorn/store/rulesets?per_page=5");
    const url = `${ask.github.url}/api/v3/repositories/7001/rulesets?per_page=5`;
    expect(moved).toMatchObject({ status: 301, body: { message: "Moved Permanently", url } });
    expect(moved.headers.get("location")).toBe(url);
    expect(await ask.rest("GET /repositories/7001")).toMatchObject({ status: 200, body: { name: "market" } });
    expect(await ask.rest("PUT /repos/Acorn/store/actions/permissions/workflow", {})).toMatchObject({ status: 307 });
    const grant = await ask.rest("GET /orgs/Acorn/teams/shop/repos/Acorn/store");
    expect(grant.headers.get("location")).toBe(`${ask.github.url}/api/v3/orgs/Acorn/teams/shop/repos/Acorn/market`);
    ask.state.repositories.push(acornRepository({ id: 7002 }));
    expect(await ask.rest("GET /repos/Acorn/store")).toMatchObject({ status: 200, body: { id: 7002 } });
  });

  it("gives a renamed repository the subject claim with ids", async () => {
    await ask.rest("PATCH /repos/Acorn/store", { name: "market" });
    expect(await ask.rest("GET /repos/Acorn/market/actions/oidc/customization/sub")).toMatchObject({
      body: { use_default: true, use_immutable_subject: true },
    });
  });

  it("refuses a name that is taken, and changes to an archived repository", async () => {
    const update = "rest/repos/repos#update-a-repository";
    ask.state.repositories.push(acornRepository({ id: 7002, name: "attic", archived: true }));
    expect(await ask.rest("PATCH /repos/Acorn/store", { name: "Attic" })).toEqual(
      refusal(422, "Validation Failed", update, [
        { resource: "Repository", code: "custom", field: "name", message: "name already exists on this account" },
      ]),
    );
    expect(await ask.rest("PATCH /repos/Acorn/attic", { name: "loft" })).toEqual(
      refusal(403, "Repository was archived so is read-only.", update),
    );
    expect(await ask.rest("PATCH /repos/Acorn/attic", { archived: false })).toMatchObject({
      body: { archived: false },
    });
  });
});
