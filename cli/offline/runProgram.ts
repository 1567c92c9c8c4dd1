import { runtime } from "@pulumi/pulumi";
import { compareText } from "../../access/compareText.ts";

/** A resource that the program registered, with its inputs as the provider would get them. */
export interface RegisteredResource {
  readonly type: string;
  readonly name: string;
  readonly inputs: { readonly [property: string]: unknown };
}

/** What to run. */
export interface ProgramRun {
  readonly stack: string;
  /** The date that counts as today, `YYYY-MM-DD`. */
  readonly today: string;
  /** URL of the program's entry, `index.ts`. */
  readonly entry: string;
}

/**
 * Runs the real Pulumi program on Pulumi's mock runtime, in preview mode: whatever only a provider could tell is unknown, as it is in a
 * first `pulumi preview`. One run per process, since a module is loaded once. The stack's components are left out of the result.
 *
 * @throws whatever the program throws, for example its refusal of a declaration with problems.
 */
export async function runProgram({ stack, today, entry }: ProgramRun): Promise<readonly RegisteredResource[]> {
  const registered: RegisteredResource[] = [];
  runtime.setAllConfig({ "keyholder:today": today });
  await runtime.setMocks(
    {
      newResource: ({ type, name, inputs, custom }) => {
        if (custom) registered.push({ type, name, inputs });
        return { id: undefined, state: inputs };
      },
      call: ({ token }) => {
        throw new Error(`The program called ${token}: a plan may not depend on what only a provider knows.`);
      },
    },
    "keyholder",
    stack,
    true,
  );
  await import(entry);
  await runtime.disconnect();
  return registered.sort((a, b) => compareText(a.type, b.type) || compareText(a.name, b.name));
}
