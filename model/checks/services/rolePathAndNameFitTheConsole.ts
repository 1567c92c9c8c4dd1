import type { Check } from "../check.ts";
import { longestRoleName, rolePath } from "./support/iamNames.ts";
import { inQuotes } from "../../inQuotes.ts";
import { placementsOf } from "./support/placements.ts";

const most = 64;

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export const rolePathAndNameFitTheConsole: Check = {
  name: "role-path-and-name-fit-the-console",
  description: `Path and name of a service's roles have at most ${most} characters together, so that people can switch to them in the console.`,
  find: (ownership) =>
    placementsOf(ownership).flatMap((placement) => {
      const name = longestRoleName(placement);
      const whole = `${rolePath(placement)}${name}`;
      if (whole.length <= most || name.length > most) return [];
      return [
        {
          path: placement.path,
          message: `${inQuotes(whole)} has ${whole.length} characters, and the console switches to roles of at most ${most}.`,
          fix: "Shorten the ids of service and environment, or assume the role with the AWS CLI only.",
          severity: "warning" as const,
        },
      ];
    }),
};
