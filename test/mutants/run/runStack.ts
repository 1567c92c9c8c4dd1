import { rules } from "../../../policypacks/ownership/rules/index.ts";
import { loadBase } from "../base/loadBase.ts";
import { kinds } from "../kinds/index.ts";
import { court } from "./court.ts";
import { type KindResult, runKind } from "./runKind.ts";

/** What became of all mutants of a stack; plain data. */
export interface StackResult {
  readonly stack: string;
  readonly resources: number;
  readonly rules: number;
  /** What the rules say of the stack as it is: nothing. */
  readonly before: readonly string[];
  readonly kinds: readonly KindResult[];
}

/**
 * Makes the mutants of a stack and judges them.
 *
 * @param only Part of the names of the kinds to make; all without.
 * @param most At most so many of each kind, resource and field.
 */
export async function runStack(stack: string, most: number, only = ""): Promise<StackResult> {
  const base = await loadBase(stack);
  const judging = court(base, rules);
  return {
    stack,
    resources: base.resources.length,
    rules: rules.length,
    before: judging.before.violations.map(({ message }) => message),
    kinds: kinds.filter(({ name }) => name.includes(only)).map((kind) => runKind(kind, base, judging, most)),
  };
}
