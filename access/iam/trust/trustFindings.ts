import type { Policy } from "../policy/policy.ts";
import type { ExpectedPrincipal } from "./expected/expectedPrincipal.ts";
import { expectedFindings } from "./expected/expectedFindings.ts";
import { entranceFindings } from "./entranceFindings.ts";
import { trustEntrances } from "./doors/entrances.ts";
import { sortFindings } from "./sortFindings.ts";
import { statementFindings } from "./statementFindings.ts";
import { statementName } from "../finding.ts";
import type { TrustFinding } from "./trustFinding.ts";

/**
 * Every way in which a trust policy lets in more than it should, with what a reader should know as notes. Deny statements are taken into
 * account. Sorted by statement, the worst first.
 *
 * @param expected who is to be admitted; whatever else is admitted is then a finding, and so is who is not admitted
 */
export function trustFindings(policy: Policy, expected?: readonly ExpectedPrincipal[]): readonly TrustFinding[] {
  const found: readonly TrustFinding[] = [
    ...policy.statements.flatMap((statement) =>
      statementFindings(statement).map((one) => ({ ...one, statement: statementName(statement) })),
    ),
    ...trustEntrances(policy).flatMap((entrance) =>
      entranceFindings(entrance).map((one) => ({ ...one, statement: statementName(entrance.door.statement) })),
    ),
  ];
  return sortFindings(expected === undefined ? found : withExpected(found, expectedFindings(policy, expected)), policy);
}

/** Who trusts an account or pull requests, and says so, need not be told; but only where nobody else is admitted. */
function withExpected(found: readonly TrustFinding[], held: readonly TrustFinding[]): readonly TrustFinding[] {
  const proven = !held.some(({ rule }) => rule === "admits-unexpected");
  const known = (rule: string) => proven && (rule === "any-of-account" || rule === "subject-pull-request");
  return [...found.filter(({ rule }) => !known(rule)), ...held];
}
