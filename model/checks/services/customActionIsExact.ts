import type { Check } from "../check.ts";
import { customActions } from "./support/customActions.ts";
import { inQuotes } from "../../inQuotes.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html */
export const customActionIsExact: Check = {
  name: "custom-action-is-exact",
  description: "A custom action is one action of one AWS service, without wildcard.",
  find: (ownership) =>
    customActions(ownership).flatMap(({ path, action }) => {
      if (/^[a-z0-9-]+:[A-Z][A-Za-z0-9]*$/.test(action)) return [];
      if (/[*?]/.test(action))
        return [{ path, message: `${inQuotes(action)} has a wildcard.`, fix: "Name each action." }];
      return [
        {
          path,
          message: `${inQuotes(action)} is not an action.`,
          fix: 'Write service and action as AWS does, for example "appsync:StartSchemaCreation".',
        },
      ];
    }),
};
