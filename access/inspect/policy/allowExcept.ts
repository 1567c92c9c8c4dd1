import { statementName } from "../../iam/finding.ts";
import { reachOf } from "./everything.ts";
import type { PolicyRule } from "./policyRule.ts";

/** What is allowed is named. */
export const allowExcept: PolicyRule = {
  name: "allow-with-exceptions",
  description: "What is allowed is named: NotAction and NotResource allow also what AWS adds tomorrow.",
  judge({ statements }) {
    return statements
      .filter(({ effect }) => effect === "Allow")
      .flatMap((statement) => {
        const { everyAction, everyResource, everHolds } = reachOf(statement);
        const elements = [
          ...(statement.action.negated ? ["NotAction"] : []),
          ...(statement.resource?.negated === true ? ["NotResource"] : []),
        ];
        if (!everHolds || (everyAction && everyResource)) return [];
        return elements.map((element) => ({
          rule: "allow-with-exceptions",
          finding: `${element}::${(element === "NotAction" ? statement.action : statement.resource)?.values.join(",")}`,
          statement: statementName(statement),
          severity: element === "NotAction" && !everyResource ? ("medium" as const) : ("high" as const),
          message: `allows everything but what "${element}" names.`,
          fix: `Write ${element.slice("Not".length)} with what is needed, or turn the statement into a Deny.`,
        }));
      });
  },
};
