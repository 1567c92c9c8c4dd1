import { statementName } from "../../iam/finding.ts";
import { findRequest } from "../../iam/sets/findRequest.ts";
import { allowedBy } from "../../iam/sets/permissionSet.ts";
import { reachOf } from "./everything.ts";
import type { PolicyRule } from "./policyRule.ts";

/** No statement allows every action on every resource. What a Deny takes away again is said, and does not make it harmless. */
export const allowsEverything: PolicyRule = {
  name: "allows-everything",
  description: "No statement allows every action on every resource.",
  judge(policy) {
    const denies = policy.statements.some(({ effect }) => effect === "Deny");
    return allowedBy(policy).flatMap((cell) => {
      const [statement] = cell.within.flatMap((box) => box.statement ?? []);
      if (statement === undefined) return [];
      const { everyAction, everyResource } = reachOf(statement);
      if (!everyAction || !everyResource || findRequest([cell]) === "none") return [];
      return [
        {
          rule: "allows-everything",
          finding: "Action::*",
          statement: statementName(statement),
          severity: denies ? "high" : "critical",
          message: denies
            ? "allows every action on every resource but what is denied."
            : 'allows every action on every resource, as "AdministratorAccess" does.',
          fix: "Name the actions and the resources that are needed.",
        } as const,
      ];
    });
  },
};
