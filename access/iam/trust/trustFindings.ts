import type { Policy } from "../policy/policy.ts";
import type { ExpectedPrincipal } from "./expected/expectedPrincipal.ts";
import { expectedFindings } from "./expected/expectedFindings.ts";
import { entranceFindings } from "./entranceFindings.ts";
import { trustEntrances } from "./doors/entrances.ts";
import { sortFindings } from "./sortFindings.ts";
import { statementFindings } from "./statementFindings.ts";
import { statementName } from "./statementName.ts";
import type { TrustFinding } from "./trustFinding.ts";

/**
 * Every way in which a trust policy lets in more than it should, with what a reader should know as notes. Deny statements are taken into
 * account. Sorted by statement, the worst first.
 *
 * @param expected who is to be admitted; whatever else is admitted is then a finding, and so is who is not admitted
 */
export function trustFindings(policy: Policy, expected?: readonly ExpectedPrincipal[]): readonly TrustFinding[] {
  const found = [
    ...policy.statements.flatMap((statement) =>
      statementFindings(statement).map((one) => ({ ...one, statement: statementName(statement) })),
    ),
    ...trustEntrances(policy).flatMap((entrance) =>
      entranceFindings(entrance).map((one) => ({ ...one, statement: statementName(entrance.door.statement) })),
    ),
    ...(expected === undefined ? [] : expectedFindings(policy, expected)),
  ];
  return sortFindings(found, policy);
}
