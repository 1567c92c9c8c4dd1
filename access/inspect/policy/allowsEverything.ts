import { statementName } from "../../iam/finding.ts";
import { reachOf } from "./everything.ts";
import type { PolicyRule } from "./policyRule.ts";

/** No statement allows every action on every resource. */
export const allowsEverything: PolicyRule = {
  name: "allows-everything",
  description: "No statement allows every action on every resource.",
  judge({ statements }) {
    return statements
      .filter(({ effect }) => effect === "Allow")
      .map((statement) => ({ statement, reach: reachOf(statement) }))
      .filter(({ reach }) => reach.everyAction && reach.everyResource && reach.everHolds)
      .map(({ statement }) => ({
        rule: "allows-everything",
        finding: "Action::*",
        statement: statementName(statement),
        severity: "critical",
        message: 'allows every action on every resource, as "AdministratorAccess" does.',
        fix: "Name the actions and the resources that are needed.",
      }));
  },
};
