import type { Workflow } from "./workflow.ts";

/** A call of the command line in a script: `gate`, and `--stack`, `--preview`. */
export interface KeyholderCall {
  readonly command: string;
  readonly options: readonly string[];
}

/** Every call of Keyholder in the scripts of workflows, as it stands there. */
export function keyholderCalls(workflows: readonly Workflow[]): readonly KeyholderCall[] {
  const scripts = workflows.flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? [])));
  return scripts
    .flatMap((script) => [...script.matchAll(/node cli\/keyholder\.js ([^\n|>;&]*)/g)])
    .map(([, call = ""]) => {
      const words = call.trim().split(/\s+/);
      return { command: words[0] ?? "", options: words.filter((word) => word.startsWith("--")) };
    });
}
