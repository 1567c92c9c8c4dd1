import type { Door } from "../../../iam/trust/doors/door.ts";
import { keyValues, shownText } from "../../../iam/trust/doors/keyValues.ts";
import type { Glob } from "../../../iam/sets/glob.ts";
import { globMatches } from "../../../iam/sets/globMatches.ts";

/**
 * The values of a key with which a request comes through a door, as its conditions list them; patterns as they are written. Nothing where no condition
 * lists any. A value that another condition refuses is left out.
 */
export function admittedTexts(door: Door, key: string): readonly string[] | undefined {
  const { within, without } = keyValues(door, key);
  const unions = within.filter((union) => union.some(isNarrow));
  const listed = unions.find((union) => union.every(({ literal }) => literal !== undefined)) ?? unions[0];
  if (listed === undefined) return undefined;
  const passes = ({ literal }: Glob) =>
    literal === undefined ||
    (within.every((union) => union.some((glob) => glob.hasVariables || globMatches(glob, literal))) &&
      !without.some((glob) => globMatches(glob, literal)));
  return [...new Set(listed.filter(passes).map((glob) => glob.literal ?? shownText(glob)))];
}

/** Does it stand for less than every text? */
function isNarrow({ literal, tokens }: Glob): boolean {
  return literal !== undefined || tokens.some(({ kind }) => kind !== "many");
}
