import { type Law, ofEveryJob } from "../support/law.ts";

const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

/** Every action is the one that somebody looked at. */
export const pinLaws: readonly Law[] = [
  ofEveryJob("actions-are-pinned", "Every action is pinned to a commit, with its version beside it.", (job, { text }) =>
    [job, ...job.steps].flatMap(({ uses }) => {
      if (uses === undefined || (uses.startsWith("./.github/workflows/") && uses === job.uses)) return [];
      if (!pinned.test(uses)) return [`${uses} is not pinned to a commit`];
      return new RegExp(`uses: ${uses} # v\\d+\\.\\d+\\.\\d+$`, "m").test(text)
        ? []
        : [`${uses} has no version beside it`];
    }),
  ),
  {
    name: "actions-are-pinned-once",
    sentence: "An action has one pin in all workflows.",
    find: (workflows) => {
      const uses = workflows.flatMap(({ jobs }) =>
        jobs.flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? [])),
      );
      const pins = Map.groupBy(new Set(uses), (each) => each.split("@")[0] ?? each);
      return [...pins].filter(([, each]) => each.length > 1).map(([action, each]) => `${action}: ${each.length} pins`);
    },
  },
];
