import { type PatternStep, patternSteps, type Takes } from "./patternSteps.ts";

/** The positions a path may have reached in a pattern, ascending. Empty: it cannot match any more. */
export type Positions = readonly number[];

/**
 * A pattern made ready for matching. It works in time proportional to path × pattern, whatever the pattern: a
 * regular expression could be made to run for hours by a hostile CODEOWNERS file.
 */
export type PatternMachine = {
  readonly pattern: string;
  readonly steps: readonly PatternStep[];
  readonly start: Positions;
};

function withSkips(steps: readonly PatternStep[], reached: Iterable<number>): Positions {
  const all = new Set(reached);
  for (const at of all) {
    const step = steps[at];
    if (step?.many) all.add(at + 1);
    if (step && step.skip > 0) all.add(at + step.skip);
  }
  return [...all].sort((a, b) => a - b);
}

function accepts(takes: Takes, character: string): boolean {
  if (takes.kind === "literal") return takes.character === character;
  return takes.kind === "any" || character !== "/";
}

/** The pattern as a machine. */
export function patternMachine(pattern: string): PatternMachine {
  const steps = patternSteps(pattern);
  return { pattern, steps, start: withSkips(steps, [0]) };
}

/** The positions after one more character of the path. */
export function advance({ steps }: PatternMachine, from: Positions, character: string): Positions {
  const reached: number[] = [];
  for (const at of from) {
    const step = steps[at];
    if (step && accepts(step.takes, character)) reached.push(step.many ? at : at + 1);
  }
  return reached.length === 0 ? reached : withSkips(steps, reached);
}

/** Whether a path that ends here is matched. */
export function isMatch({ steps }: PatternMachine, at: Positions): boolean {
  return at.at(-1) === steps.length;
}

/** Whether the machine's pattern matches the path, which is relative to the repository and case sensitive. */
export function machineMatches(machine: PatternMachine, path: string): boolean {
  let at = machine.start;
  for (const character of path) {
    at = advance(machine, at, character);
    if (at.length === 0) return false;
  }
  return isMatch(machine, at);
}

/** Whether the pattern matches the path. Example: `matchesPattern("docs/*", "docs/a.md")` is true. */
export function matchesPattern(pattern: string, path: string): boolean {
  return machineMatches(patternMachine(pattern), path);
}
