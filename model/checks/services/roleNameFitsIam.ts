import type { Check } from "../check.ts";
import { longestRoleName } from "./support/iamNames.ts";
import { inQuotes } from "../../inQuotes.ts";
import { placementsOf } from "./support/placements.ts";

const most = 64;

/** The names of the envelopes may be twice as long, so they fit where the role fits. @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export const roleNameFitsIam: Check = {
  name: "role-name-fits-iam",
  description: `The names of a service's roles have at most ${most} characters.`,
  find: (ownership) =>
    placementsOf(ownership)
      .map((placement) => ({ path: placement.path, name: longestRoleName(placement) }))
      .filter(({ name }) => name.length > most)
      .map(({ path, name }) => ({
        path,
        message: `${inQuotes(name)} has ${name.length} characters, and IAM takes ${most} for the name of a role.`,
        fix: `Shorten the ids of service and environment by ${name.length - most}.`,
      })),
};
