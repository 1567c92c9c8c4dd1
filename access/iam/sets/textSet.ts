import type { Glob } from "./glob.ts";

/** The texts that a glob of every union in `within` matches, and none of `without`. */
export interface TextSet {
  readonly within: readonly (readonly Glob[])[];
  readonly without: readonly Glob[];
}
