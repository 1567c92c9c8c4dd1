import { list, type Workflow } from "./workflow.ts";

/** Events that only who may write to the repository can cause, with code that is in it. Every other counts as a stranger's. */
const ownEvents = new Set(["push", "schedule", "workflow_dispatch", "repository_dispatch"]);

/**
 * The workflows that somebody can start, or have started, by a pull request of a fork, each with the event that does it.
 *
 * Every job of such a workflow counts as reached: an `if`, a filter of branches or a job that it waits for is no wall, since whoever opens the
 * pull request chooses the name of the branch, and changes the file where it runs from the fork.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function reachableFromForks(workflows: readonly Workflow[]): ReadonlyMap<Workflow, string> {
  const reached = new Map<Workflow, string>();
  for (const workflow of workflows) {
    const event = [...workflow.events.keys()].find((each) => !ownEvents.has(each) && !chained.has(each));
    if (event !== undefined) reached.set(workflow, event);
  }
  // Each round reaches one further workflow at least, or is the last.
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const workflow of workflows.filter((each) => !reached.has(each))) {
      const event = followsAReached(workflow, workflows, reached) ?? calledByAReached(workflow, reached);
      if (event !== undefined) reached.set(workflow, event);
    }
  }
  return reached;
}

/** Events that another workflow causes. */
const chained = new Set(["workflow_run", "workflow_call"]);

function followsAReached(workflow: Workflow, all: readonly Workflow[], reached: ReadonlyMap<Workflow, string>) {
  const filters = workflow.events.get("workflow_run");
  if (filters === undefined) return undefined;
  const followed = list(filters.workflows).map((name) => all.find((each) => each.name === name));
  // What it follows may stand in another form, or nowhere: that says nothing in its favour.
  const unknown = followed.length === 0 || followed.includes(undefined);
  return unknown || followed.some((each) => each && reached.has(each)) ? "workflow_run" : undefined;
}

function calledByAReached(workflow: Workflow, reached: ReadonlyMap<Workflow, string>) {
  if (!workflow.events.has("workflow_call")) return undefined;
  const callers = [...reached].filter(([{ jobs }]) => jobs.some(({ uses }) => uses === `./${workflow.file}`));
  // It runs with the event of its caller.
  return callers.map(([, event]) => event)[0];
}
