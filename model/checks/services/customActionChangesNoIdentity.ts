import type { Check } from "../check.ts";
import { customActions } from "./support/customActions.ts";
import { inQuotes } from "../../inQuotes.ts";

/** Whoever has one of these can give themselves the rest. */
const identityServices: ReadonlySet<string> = new Set([
  "account",
  "iam",
  "identitystore",
  "organizations",
  "rolesanywhere",
  "sso",
  "sso-directory",
  "sts",
]);

export const customActionChangesNoIdentity: Check = {
  name: "custom-action-changes-no-identity",
  description: "No custom action is one of the AWS services that decide who may do what.",
  find: (ownership) =>
    customActions(ownership)
      .filter(({ action }) => identityServices.has((action.split(":")[0] ?? "").trim().toLowerCase()))
      .map(({ path, action }) => ({
        path,
        message: `${inQuotes(action)} decides who may do what in AWS, and no duty may.`,
        fix: "Remove it; a role that a resource runs as is a serviceRole.",
      })),
};
