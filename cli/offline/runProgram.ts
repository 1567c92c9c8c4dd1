import { runtime } from "@pulumi/pulumi";
import type { StackResource } from "../../access/stack/resource.ts";
import { type MockMonitor, recordRegistrations } from "./recordRegistrations.ts";

/** What to run. */
export interface ProgramRun {
  readonly stack: string;
  /** Name of the project, as `Pulumi.yaml` has it. */
  readonly project: string;
  /** The stack's configuration; `keyholder:today` is the date that counts as today. */
  readonly config: { readonly [key: string]: string };
  /** URL of the program's entry, `index.ts`. */
  readonly entry: string;
}

/**
 * Runs the real Pulumi program on Pulumi's mock runtime, in preview mode: whatever only a provider could tell is unknown, as it is in a
 * first `pulumi preview`. One run per process, since a module is loaded once.
 *
 * @returns Every resource that it registers, components too, with URN and inputs as the engine would have them, in order of type and name.
 * @throws whatever the program throws, for example its refusal of a declaration with problems.
 */
export async function runProgram({ stack, project, config, entry }: ProgramRun): Promise<readonly StackResource[]> {
  runtime.setAllConfig({ ...config });
  await runtime.setMocks(
    {
      newResource: ({ inputs }) => ({ id: undefined, state: inputs }),
      call: ({ token }) => {
        const refusal = `The program called ${token}: a plan may not depend on what only a provider knows.`;
        // The SDK tells the details of a gRPC error and not its message.
        throw Object.assign(new Error(refusal), { details: refusal });
      },
    },
    project,
    stack,
    true,
  );
  const registered = recordRegistrations(runtime.getMonitor() as unknown as MockMonitor, { stack, project, config });
  const failures: unknown[] = [];
  const note = (reason: unknown) => failures.push(reason);
  process.on("unhandledRejection", note);
  try {
    await import(entry);
    await runtime.disconnect();
    // An input that rejects is told one turn later; its resource was never registered.
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    process.off("unhandledRejection", note);
  }
  if (failures.length > 0) throw failures[0];
  return registered();
}
