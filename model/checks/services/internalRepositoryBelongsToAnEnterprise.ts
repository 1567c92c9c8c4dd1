import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/** Plan free is left to the check on paid plans. */
export const internalRepositoryBelongsToAnEnterprise: Check = {
  name: "internal-repository-belongs-to-an-enterprise",
  description: "Only an enterprise has internal repositories.",
  find: ({ organisation: { github }, repositories }) =>
    Object.entries(repositories)
      .filter(([, { visibility }]) => visibility === "internal" && github.plan === "team")
      .map(([id]) => ({
        path: pathTo("repositories", id, "visibility"),
        message: `"internal" does not exist on plan ${inQuotes(github.plan)}.`,
        fix: 'Write "private", or plan enterprise.',
      })),
};
