import type { Ownership } from "../ownership.ts";
import type { NamedProblem } from "../problem.ts";
import { ownershipShape } from "./ownershipShape.ts";
import { readShape } from "./readShape.ts";

/** What is said about a declaration before any check looks at it. */
export const shapeChecks: readonly { readonly name: string; readonly description: string }[] = [
  { name: "declaration-has-known-fields", description: "The declaration has no field that Keyholder does not know." },
  {
    name: "declaration-has-the-right-shape",
    description: "Every field of the declaration is there and holds what belongs there.",
  },
];

/** A declaration as read, and what did not fit. */
export interface ReadOwnership {
  readonly ownership: Ownership;
  readonly problems: readonly NamedProblem[];
}

/**
 * Reads a declaration that no compiler has seen. What does not fit is a problem, and an empty value stands in its place, so that every
 * check can run and all problems come together. A missing owner or backup becomes "", which its check reports. Never throws.
 */
export function readOwnership(value: unknown): ReadOwnership {
  const { value: ownership, problems } = readShape(ownershipShape, value, []);
  return {
    ownership: ownership as Ownership,
    problems: problems.map((problem) => (problem.path === "" ? { ...problem, path: "ownership" } : problem)),
  };
}
