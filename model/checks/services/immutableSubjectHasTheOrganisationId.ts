import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/**
 * `repo:OWNER@OWNER-ID/NAME@ID:…`: a wrong id trusts nobody, or somebody else.
 *
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export const immutableSubjectHasTheOrganisationId: Check = {
  name: "immutable-subject-has-the-organisation-id",
  description: "Where a subject claim carries ids, the id of the organisation is known.",
  find: ({ organisation: { github }, repositories }) =>
    Object.entries(repositories)
      .filter(([, { subjectForm }]) => subjectForm !== "plain" && !(github.id > 0))
      .map(([id, { subjectForm }]) => ({
        path: pathTo("repositories", id, "subjectForm"),
        message: `${inQuotes(subjectForm)} puts the id of the organisation into the subject claim, and ${inQuotes(github.id)} is none.`,
        fix: "Write organisation.github.id.",
      })),
};
