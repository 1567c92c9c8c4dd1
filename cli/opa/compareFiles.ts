import { join } from "node:path";
import { inQuotes, type Problem } from "../../model/index.ts";
import { isWrittenHere, type OpaFile } from "./opaFiles.ts";

/** How a file in the folder stands to what would be written. */
export interface FileState {
  readonly name: string;
  readonly state: "as declared" | "missing" | "out of date" | "foreign";
}

/** Each file that should be there and each that is, sorted by name. */
export function compareFiles(wanted: readonly OpaFile[], found: readonly OpaFile[]): readonly FileState[] {
  const texts = new Map(found.map(({ name, text }) => [name, text]));
  const states = wanted.map(({ name, text }): FileState => {
    const there = texts.get(name);
    if (there === undefined) return { name, state: "missing" };
    if (there === text) return { name, state: "as declared" };
    return { name, state: isWrittenHere({ name, text: there }) ? "out of date" : "foreign" };
  });
  const names = new Set(wanted.map(({ name }) => name));
  const others = found
    .filter(({ name }) => !names.has(name))
    .map(
      (file): FileState => ({
        name: file.name,
        state: isWrittenHere(file) ? "out of date" : "foreign",
      }),
    );
  return [...states, ...others].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What is wrong with each file that is not as declared. */
export function stateProblems(states: readonly FileState[], directory: string, write: string): readonly Problem[] {
  return states
    .filter(({ state }) => state !== "as declared")
    .map(({ name, state }) => {
      const path = join(directory, name);
      if (state !== "foreign")
        return { path, message: `the file ${inQuotes(name)} is ${state}.`, fix: `Run \`${write}\`.` };
      return {
        path,
        message: `the file ${inQuotes(name)} is not written by Keyholder, and opa would load it.`,
        fix: "Move it to a folder of its own, or let --force replace or keep it.",
      };
    });
}
