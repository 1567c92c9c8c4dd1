import { accessDuties } from "../../duty.ts";
import type { Check } from "../check.ts";
import { activityPaths, canonicalPath, dutyPaths } from "./support/accessPaths.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

const guards: readonly string[] = ["/.github/workflows/", "/.github/"];

/** Whoever changes the workflow decides what runs with the role. */
export const workflowFilesAreGuarded: Check = {
  name: "workflow-files-are-guarded",
  description: "Where a workflow carries a duty out, the workflow files are a guarded path.",
  find: (ownership) => {
    const guarding = [...dutyPaths(ownership), ...activityPaths(ownership)].filter(({ text }) =>
      guards.includes(canonicalPath(text)),
    );
    const guarded = new Set(guarding.map(({ repository }) => repository));
    if (guarded.has(undefined)) return [];
    return Object.entries(ownership.services).flatMap(([id, { duties, repository, directory = "/" }]) => {
      const byWorkflow = accessDuties.find((duty) => own(duties, duty)?.byWorkflow);
      if (byWorkflow === undefined || guarded.has(repository)) return [];
      return [
        {
          path: pathTo("services", id, "duties", byWorkflow, "byWorkflow"),
          message: "A workflow carries this duty out, and nobody guards the workflow files.",
          fix:
            directory === "/"
              ? 'Add "/.github/workflows/" to the paths of a duty, or let an activity own it.'
              : 'Let an activity own "/.github/workflows/": the paths of a duty lie in its directory.',
          severity: "warning" as const,
        },
      ];
    });
  },
};
