import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { statusChecksOf } from "./support/statusChecks.ts";

/** @see https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets */
export const statusCheckIsPinnedToAnApp: Check = {
  name: "status-check-is-pinned-to-an-app",
  description: "Every required status check is pinned to the one app that may report it.",
  find: (ownership) =>
    statusChecksOf(ownership)
      .filter(({ check }) => !(Number.isSafeInteger(check.integrationId) && check.integrationId > 0))
      .map(({ path, check }) => ({
        path: `${path}.integrationId`,
        message: `${inQuotes(check.integrationId)} is not the id of a GitHub App, so anybody with write access could report success.`,
        fix: "Write the id of the app that reports it; GitHub Actions is 15368.",
      })),
};
