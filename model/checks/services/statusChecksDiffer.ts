import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { repeated } from "../repeated.ts";
import { statusChecksOf } from "./support/statusChecks.ts";

export const statusChecksDiffer: Check = {
  name: "status-checks-differ",
  description: "The required status checks of a repository are different jobs.",
  find: (ownership) =>
    repeated(
      statusChecksOf(ownership).filter(({ check }) => check.context !== ""),
      ({ repository, check }) => JSON.stringify([repository, check.context]),
    ).map(({ item, earlier }) => ({
      path: `${item.path}.context`,
      message: `${inQuotes(item.check.context)} is the job of ${earlier.path} as well.`,
      fix: "Name another job: one job cannot be two checks.",
    })),
};
