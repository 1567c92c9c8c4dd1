import { spawnSync } from "node:child_process";
import { projectName } from "../../../declaration/projectName.ts";
import { findContext } from "../../../policypacks/ownership/findContext.ts";
import type { StackResource } from "../../../access/stack/resource.ts";
import type { RuleContext } from "../../../policypacks/ownership/rule.ts";

/** A stack as the program registers it, which mutants are made from. */
export interface MutantBase {
  readonly stack: string;
  readonly context: RuleContext;
  readonly resources: readonly StackResource[];
  /** The resources of each type. */
  readonly byType: ReadonlyMap<string, readonly StackResource[]>;
}

/**
 * Runs the program of a stack offline, in a process of its own.
 *
 * @throws with what the program said where it refuses the declaration.
 */
export async function loadBase(stack: string): Promise<MutantBase> {
  const project = projectName();
  if ("problem" in project) throw new Error(project.problem.message);
  const found = await findContext(".", stack, project.project);
  if ("reason" in found) throw new Error(found.reason);
  const resources = registered(stack);
  return { stack, context: found.context, resources, byType: Map.groupBy(resources, ({ type }) => type) };
}

function registered(stack: string): readonly StackResource[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["test/mutants/base/printRegistered.ts", stack], {
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "" },
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`The program of stack ${stack} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as readonly StackResource[];
}
