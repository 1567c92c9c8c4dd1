import type { components } from "@octokit/openapi-types";
import { optionalChoice, optionalFlag, optionalTexts } from "../fields.ts";
import { findRepository, findWritableRepository } from "../find.ts";
import { invalidRequest, unprocessable } from "../refusal.ts";
import { created, noContent, ok, route } from "../route.ts";

type Schemas = components["schemas"];

/**
 * @see https://docs.github.com/en/rest/actions/permissions
 * @see https://docs.github.com/en/rest/actions/oidc
 */
export const actionsRoutes = [
  route(
    "GET",
    "/repos/{owner}/{repo}/actions/permissions/workflow",
    "actions/permissions#get-default-workflow-permissions-for-a-repository",
    (ask) => {
      const { token, mayApprove } = findRepository(ask).workflows;
      return ok({
        default_workflow_permissions: token,
        can_approve_pull_request_reviews: mayApprove,
      } satisfies Schemas["actions-get-default-workflow-permissions"]);
    },
  ),

  route(
    "PUT",
    "/repos/{owner}/{repo}/actions/permissions/workflow",
    "actions/permissions#set-default-workflow-permissions-for-a-repository",
    (ask) => {
      const { workflows } = findWritableRepository(ask);
      const token = optionalChoice(ask.body, "default_workflow_permissions", ["read", "write"]);
      const mayApprove = optionalFlag(ask.body, "can_approve_pull_request_reviews");
      workflows.token = token ?? workflows.token;
      workflows.mayApprove = mayApprove ?? workflows.mayApprove;
      return noContent;
    },
  ),

  route(
    "GET",
    "/repos/{owner}/{repo}/actions/oidc/customization/sub",
    "actions/oidc#get-the-customization-template-for-an-oidc-subject-claim-for-a-repository",
    (ask) => {
      const { useDefault, claimKeys, immutable } = findRepository(ask).subjectClaim;
      return ok({
        use_default: useDefault,
        ...(claimKeys.length > 0 && { include_claim_keys: claimKeys }),
        use_immutable_subject: immutable,
      } satisfies Schemas["oidc-custom-sub-repo"]);
    },
  ),

  route(
    "PUT",
    "/repos/{owner}/{repo}/actions/oidc/customization/sub",
    "actions/oidc#set-the-customization-template-for-an-oidc-subject-claim-for-a-repository",
    (ask) => {
      const { subjectClaim } = findWritableRepository(ask);
      const useDefault = optionalFlag(ask.body, "use_default");
      if (useDefault === undefined) throw invalidRequest(`"use_default" wasn't supplied.`);
      const keys = [...(optionalTexts(ask.body, "include_claim_keys") ?? [])];
      const immutable = optionalFlag(ask.body, "use_immutable_subject");
      if (keys.some((key) => !/^\w+$/.test(key)) || new Set(keys).size < keys.length) {
        throw unprocessable("Claim keys must be unique and can only contain alphanumeric characters and underscores.");
      }
      subjectClaim.useDefault = useDefault;
      // "If `true`, the `include_claim_keys` field is ignored."
      subjectClaim.claimKeys = useDefault ? [] : keys;
      subjectClaim.immutable = immutable ?? subjectClaim.immutable;
      return created({});
    },
  ),
];
