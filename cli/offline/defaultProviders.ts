import type { StackResource } from "../../access/stack/resource.ts";
import type { ProgramRun } from "./runProgram.ts";

const prefix = "pulumi:providers:";

/** Is it the type of a provider? */
export function isProvider(type: string): boolean {
  return type.startsWith(prefix);
}

/** The providers that the engine makes by itself, one for each package and version, from the stack's configuration. */
export class DefaultProviders {
  readonly #run: Omit<ProgramRun, "entry">;
  readonly #made = new Map<string, StackResource>();

  constructor(run: Omit<ProgramRun, "entry">) {
    this.#run = run;
  }

  get made(): readonly StackResource[] {
    return [...this.#made.values()];
  }

  /** The one that a resource of this type goes through when it names none. */
  of(type: string, version: string): StackResource {
    const { stack, project, config } = this.#run;
    const [name = ""] = type.split(":");
    const called = version === "" ? "default" : `default_${version.replaceAll(".", "_")}`;
    const urn = `urn:pulumi:${stack}::${project}::${prefix}${name}::${called}`;
    const settings = Object.entries(config)
      .filter(([key]) => key.startsWith(`${name}:`))
      .map(([key, value]) => [key.slice(name.length + 1), value]);
    const made = this.#made.get(urn) ?? {
      urn,
      type: `${prefix}${name}`,
      name: called,
      properties: { ...Object.fromEntries(settings), ...(version !== "" && { version }) },
      options: { protect: false, ignoreChanges: [] },
    };
    this.#made.set(urn, made);
    return made;
  }
}
