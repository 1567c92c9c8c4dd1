import type { RuleName, Step } from "./decision.ts";
import type { Layers } from "./layers.ts";
import type { Matches } from "./matchPolicy.ts";
import { asked, says } from "./says.ts";

/**
 * The step of a layer that has to allow: whether one of its statements does.
 *
 * @param nobody who does not allow it: `No identity policy allows`
 */
export function layerStep(rule: RuleName, { allows }: Matches, { request }: Layers, nobody: string): Step {
  const [first] = allows;
  if (first !== undefined)
    return { rule, outcome: "allows", because: says(first, "allows", request), statements: allows };
  return { rule, outcome: "does-not-allow", because: `${nobody} ${asked(request)}.`, statements: [] };
}

/** The step of a layer that is not there. */
export function absentStep(rule: RuleName, because: string): Step {
  return { rule, outcome: "does-not-apply", because, statements: [] };
}
