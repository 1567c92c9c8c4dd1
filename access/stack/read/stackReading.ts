import type { Problem } from "../../../model/index.ts";
import type { StackResource } from "../resource.ts";

/** Which stack of which project a file must be of. */
export interface ReadFor {
  readonly stack: string;
  readonly project: string;
}

/** A preview tells what a stack is about to be, a state what it was when it was last written. */
export type SourceKind = "preview" | "state";

/**
 * What the engine does with a resource beyond {@link StackResource.options}, with the value that it has: the other resource, the property path, or
 * the first line of an error.
 */
export interface EngineMark {
  readonly kind: "retainOnDelete" | "hideDiff" | "deletedWith" | "external" | "initErrors" | "plugin";
  readonly value: string;
}

/** A whole stack, as a file of the engine tells it. */
export interface ReadStack {
  readonly kind: SourceKind;
  /** Everything that is there, or would be there after the update. */
  readonly resources: readonly StackResource[];
  /** By URN; absent: none. */
  readonly marks: ReadonlyMap<string, readonly EngineMark[]>;
  /** What is worth telling and decides nothing, one sentence each. */
  readonly notes: readonly string[];
}

/** Why nothing can be concluded from a file. */
export interface Refusals {
  readonly refusals: readonly [Problem, ...Problem[]];
}

/** A stack, or why nothing can be concluded from the file. Never both. */
export type StackReading = { readonly stack: ReadStack } | Refusals;

/** So many refusals are told one by one. */
const mostRefusals = 5;

/** Says why nothing can be concluded. */
export function refuse(path: string, message: string, fix: string): Refusals {
  return { refusals: [{ path, message, fix }] };
}

/** Says why nothing can be concluded; a file of another stack would have one reason for each resource. */
export function refuseAll(all: readonly [Problem, ...Problem[]]): Refusals {
  const [first, ...others] = all;
  const told = others.slice(0, mostRefusals - 1);
  const left = others.length - told.length;
  const more = { path: "the file", message: `There are ${left} more such places.`, fix: "Begin with the first." };
  return { refusals: [first, ...told, ...(left > 0 ? [more] : [])] };
}
