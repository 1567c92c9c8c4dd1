import type { Glob } from "../../sets/glob.ts";
import { shownText } from "../doors/keyValues.ts";

/** Does a pattern name whose resource it is: written out, or with its account? */
export function isOwnedArn(glob: Glob): boolean {
  if (glob.literal !== undefined) return glob.literal.startsWith("arn:");
  return /^arn:[a-z-]+:[a-z0-9-]+:[^:]*:[0-9]{12}:/.test(shownText(glob));
}
