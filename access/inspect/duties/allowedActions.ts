import { findAction } from "../../iam/actions/actionList.ts";
import type { Condition } from "../../iam/policy/condition.ts";
import type { Box } from "../../iam/sets/box.ts";
import { findRequest } from "../../iam/sets/findRequest.ts";
import { plainReading, readGlob } from "../../iam/sets/glob.ts";
import { globMatches } from "../../iam/sets/globMatches.ts";
import type { Cell } from "../../iam/sets/permissionSet.ts";

/** Whether some request for an action is allowed. */
export type Allowance = "yes" | "maybe" | "no";

/**
 * Asks, for each action that an Allow names, whether it is allowed on anything after all that is denied.
 *
 * @param cell What one statement allows, less what the policy denies.
 * @param under What is known of the request besides.
 */
export function allowedActions(
  { within, without }: Cell,
  under: readonly Condition[] = [],
): (action: string) => Allowance {
  const denials = without.map((box, index) => ({ box, index, ofAnyAction: withAnyAction(box) }));
  const allowed = within.map(withAnyAction);
  // Actions of which the same denials speak are answered alike.
  const answers = new Map<string, Allowance>();
  return (action) => {
    const near = denials.filter(({ box }) => speaksOf(box, action));
    const placeless = findAction(action)?.withoutResources ?? false;
    const key = `${placeless} ${near.map(({ index }) => index).join(" ")}`;
    const before = answers.get(key);
    if (before !== undefined) return before;
    const request = requestBox(under, placeless);
    const found = findRequest([
      {
        within: placeless ? [request, ...allowed] : [...allowed, request],
        without: near.map(({ ofAnyAction }) => ofAnyAction),
      },
    ]);
    const answer = found === "none" ? "no" : found === "undecided" ? "maybe" : "yes";
    answers.set(key, answer);
    return answer;
  };
}

function speaksOf({ action: { negated, globs } }: Box, action: string): boolean {
  return globs.some((glob) => globMatches(glob, action)) !== negated;
}

const any = { negated: false, globs: [readGlob("*", plainReading)] };

/** A request for an action that knows no resources is one on `*`: only a pattern that means this text speaks of it. */
const noResource = { negated: false, globs: [readGlob("*", { ...plainReading, wildcards: false })] };

function requestBox(conditions: readonly Condition[], placeless: boolean): Box {
  return {
    ...{ action: any, resource: placeless ? noResource : any, conditions, variables: false },
    statement: undefined,
  };
}

function withAnyAction(box: Box): Box {
  return { ...box, action: any };
}
