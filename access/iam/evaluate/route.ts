import type { Step } from "./decision.ts";

/** The steps of one way to be granted access, in order, and the one that decides. */
export interface Route {
  readonly allowed: boolean;
  readonly steps: readonly Step[];
  /** The step that allows, or the first that does not. */
  readonly decisive: Step;
}

/** A way on which every step has to allow, delegate or not apply. The first step decides that it is allowed. */
export function everyStep(first: Step, ...others: readonly Step[]): Route {
  const steps = [first, ...others];
  const refusing = steps.find(({ outcome }) => outcome === "does-not-allow");
  if (refusing === undefined) return { allowed: true, steps, decisive: first };
  return { allowed: false, steps: steps.slice(0, steps.indexOf(refusing) + 1), decisive: refusing };
}

/** The way, after a step that settled nothing. */
export function after(step: Step, route: Route): Route {
  return { ...route, steps: [step, ...route.steps] };
}
