import { severityRank } from "../finding.ts";
import type { Found } from "./trustFinding.ts";

/** Of several ways through the same door, what is said of the widest; each identity is judged on its own. */
export function worstOfWays(ways: readonly (readonly Found[])[]): readonly Found[] {
  const identities = new Set(ways.flatMap((way) => way.map(({ finding }) => finding)));
  return [...identities].flatMap((identity) => {
    const said = ways.map((way) => way.filter(({ finding }) => finding === identity));
    const worst = (found: readonly Found[]) => Math.min(...found.map(({ severity }) => severityRank(severity)));
    return said.reduce((widest, next) => (worst(next) < worst(widest) ? next : widest));
  });
}
