import { reachableFromForks } from "./reachable.ts";
import type { Job, Workflow } from "./workflow.ts";

/** What holds of every workflow, or of every job that a stranger reaches. */
export interface Law {
  readonly name: string;
  /** The good state. */
  readonly sentence: string;
  /** Breaches, each `file, job: what`. */
  readonly find: (workflows: readonly Workflow[]) => readonly string[];
}

/** A law of every job; `breach` says what is wrong, or nothing. */
export function ofEveryJob(
  name: string,
  sentence: string,
  breach: (job: Job, workflow: Workflow) => readonly string[],
): Law {
  const find = (workflows: readonly Workflow[]) =>
    workflows.flatMap((workflow) =>
      workflow.jobs.flatMap((job) => breach(job, workflow).map((what) => `${workflow.file}, ${job.id}: ${what}`)),
    );
  return { name, sentence, find };
}

/** A law of the jobs that somebody can start by a pull request of a fork; `event` is the one that starts them. */
export function ofReachableJobs(
  name: string,
  sentence: string,
  breach: (job: Job, workflow: Workflow, event: string) => readonly string[],
): Law {
  const find = (workflows: readonly Workflow[]) =>
    [...reachableFromForks(workflows)].flatMap(([workflow, event]) =>
      workflow.jobs.flatMap((job) =>
        breach(job, workflow, event).map((what) => `${workflow.file}, ${job.id}: ${what} (on ${event})`),
      ),
    );
  return { name, sentence, find };
}
