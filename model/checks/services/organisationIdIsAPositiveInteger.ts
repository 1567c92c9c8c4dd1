import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";

export const organisationIdIsAPositiveInteger: Check = {
  name: "organisation-id-is-a-positive-integer",
  description: "The numeric id of the GitHub organisation is a positive integer.",
  find: ({ organisation: { github } }) => {
    if (Number.isSafeInteger(github.id) && github.id > 0) return [];
    const fix = `Write what \`gh api orgs/${github.login} --jq .id\` prints.`;
    return [
      {
        path: "organisation.github.id",
        message: `${inQuotes(github.id)} is not the id of a GitHub organisation.`,
        fix,
      },
    ];
  },
};
