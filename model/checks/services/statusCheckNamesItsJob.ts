import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { statusChecksOf } from "./support/statusChecks.ts";

export const statusCheckNamesItsJob: Check = {
  name: "status-check-names-its-job",
  description: "Every required status check names the job that reports it.",
  find: (ownership) =>
    statusChecksOf(ownership)
      .filter(({ check }) => !/^[^\s\p{Cc}]([^\p{Cc}]{0,253}[^\s\p{Cc}])?$/u.test(check.context))
      .map(({ path, check }) => ({
        path: `${path}.context`,
        message: `${inQuotes(check.context)} is not the name of a job.`,
        fix: 'Write the name as GitHub shows it on a pull request, for example "codeql".',
      })),
};
