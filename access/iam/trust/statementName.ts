import type { PolicyStatement } from "../policy/policy.ts";

/** Where a statement stands, with its Sid: `Statement[2] (Deploy)`. */
export function statementName({ path, sid }: Pick<PolicyStatement, "path" | "sid">): string {
  return sid === undefined ? path : `${path} (${sid})`;
}
