import type { PolicyStatement } from "../../../access/iam/policy/policy.ts";
import { statementName } from "../../../access/iam/finding.ts";

/** Where a statement stands, for the `field` of a finding: `assumeRolePolicy.Statement[2] (Humans)`. */
export function placeOf(property: string, statement: Pick<PolicyStatement, "path" | "sid">): string {
  return `${property}.${statementName(statement)}`;
}
