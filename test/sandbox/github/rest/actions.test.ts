import { AskGitHub, refusal } from "../support/askGitHub.ts";

const workflow = "/repos/Acorn/store/actions/permissions/workflow";
const subject = "/repos/Acorn/store/actions/oidc/customization/sub";
const page = "rest/actions/oidc#set-the-customization-template-for-an-oidc-subject-claim-for-a-repository";

describe("settings of GitHub Actions", () => {
  const ask = new AskGitHub();

  it("sets what the token of a workflow may do", async () => {
    expect(await ask.rest(`PUT ${workflow}`, { default_workflow_permissions: "write" })).toMatchObject({ status: 204 });
    expect(await ask.rest(`GET ${workflow}`)).toMatchObject({
      body: { default_workflow_permissions: "write", can_approve_pull_request_reviews: false },
    });
    expect(await ask.rest(`PUT ${workflow}`, { default_workflow_permissions: "all" })).toEqual(
      refusal(
        422,
        `Invalid request.\n\nFor 'properties/default_workflow_permissions', all is not a member of ["read","write"].`,
        "rest/actions/permissions#set-default-workflow-permissions-for-a-repository",
      ),
    );
  });

  it("sets the subject claim, and ignores keys beside the default", async () => {
    const keys = ["repo", "context"];
    expect(await ask.rest(`PUT ${subject}`, { use_default: false, include_claim_keys: keys })).toMatchObject({
      status: 201,
    });
    expect(await ask.rest(`GET ${subject}`)).toMatchObject({ body: { use_default: false, include_claim_keys: keys } });
    await ask.rest(`PUT ${subject}`, { use_default: true, include_claim_keys: keys });
    expect(await ask.rest(`GET ${subject}`)).toMatchObject({
      body: { use_default: true, use_immutable_subject: false },
    });
    expect(ask.state.repositories[0]?.subjectClaim.claimKeys).toEqual([]);
  });

  it("refuses keys that repeat or are no names, and a request that says nothing", async () => {
    const message = "Claim keys must be unique and can only contain alphanumeric characters and underscores.";
    for (const include_claim_keys of [["repo", "repo"], ["job workflow"]]) {
      expect(await ask.rest(`PUT ${subject}`, { use_default: false, include_claim_keys })).toEqual(
        refusal(422, message, page),
      );
    }
    expect(await ask.rest(`PUT ${subject}`, {})).toEqual(
      refusal(422, `Invalid request.\n\n"use_default" wasn't supplied.`, page),
    );
  });
});
