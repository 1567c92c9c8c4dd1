import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/** @see https://docs.github.com/en/actions/reference/security/oidc */
export const immutableSubjectComesFromGithubCom: Check = {
  name: "immutable-subject-comes-from-github-com",
  description: "No repository of a GitHub Enterprise Server is said to have ids in its subject claim.",
  find: ({ organisation, repositories }) => {
    if (!organisation.github.oidcIssuer?.endsWith("/_services/token")) return [];
    return Object.entries(repositories)
      .filter(([, { subjectForm }]) => subjectForm !== "plain")
      .map(([id, { subjectForm }]) => ({
        path: pathTo("repositories", id, "subjectForm"),
        message: `${inQuotes(subjectForm)} is a form that GitHub Enterprise Server does not write.`,
        fix: 'Write "plain".',
      }));
  },
};
