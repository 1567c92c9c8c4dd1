import { AskGitHub, refusal } from "../support/askGitHub.ts";

const environment = "/repos/Acorn/store/environments/production";
const all = `${environment}/deployment-branch-policies`;
const page = "rest/deployments/branch-policies";
const custom = { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } };

describe("deployment policies of an environment", () => {
  const ask = new AskGitHub();

  it("names branches and tags that may deploy", async () => {
    await ask.rest(`PUT ${environment}`, custom);
    expect(await ask.rest(`POST ${all}`, { name: "main" })).toMatchObject({
      body: { id: 1002, name: "main", type: "branch" },
    });
    expect(await ask.rest(`POST ${all}`, { name: "v*", type: "tag" })).toMatchObject({
      body: { id: 1003, type: "tag" },
    });
    expect(await ask.rest(`PUT ${all}/1003`, { name: "w*" })).toMatchObject({ body: { name: "w*", type: "tag" } });
    expect(await ask.rest(`GET ${all}?per_page=1`)).toMatchObject({
      body: { total_count: 2, branch_policies: [{ name: "main" }] },
    });
    expect(await ask.rest(`DELETE ${all}/1002`)).toMatchObject({ status: 204 });
    expect(await ask.rest(`GET ${all}/1002`)).toEqual(
      refusal(404, "Not Found", `${page}#get-a-deployment-branch-policy`),
    );
  });

  it("leads to the policy that is there already", async () => {
    await ask.rest(`PUT ${environment}`, custom);
    await ask.rest(`POST ${all}`, { name: "main" });
    const { status, headers } = await ask.rest(`POST ${all}`, { name: "main" });
    expect([status, headers.get("location")]).toEqual([303, `${ask.github.url}/api/v3${all}/1002`]);
  });

  it("is not there without an environment that goes by names", async () => {
    const create = `${page}#create-a-deployment-branch-policy`;
    expect(await ask.rest(`POST ${all}`, { name: "main" })).toEqual(refusal(404, "Not Found", create));
    await ask.rest(`PUT ${environment}`, {});
    expect(await ask.rest(`POST ${all}`, { name: "main" })).toEqual(refusal(404, "Not Found", create));
    await ask.rest(`PUT ${environment}`, custom);
    expect(await ask.rest(`POST ${all}`, { name: "" })).toEqual(refusal(422, "Name pattern cannot be empty.", create));
  });

  it("goes when the environment no longer goes by names", async () => {
    await ask.rest(`PUT ${environment}`, custom);
    await ask.rest(`POST ${all}`, { name: "main" });
    await ask.rest(`PUT ${environment}`, {});
    expect(ask.state.repositories[0]?.environments[0]?.policies).toEqual([]);
  });
});
