import { actionsOfService, servicePrefixes } from "../../iam/actions/actionList.ts";
import { expandActions } from "../../iam/actions/expandActions.ts";
import { statementName } from "../../iam/finding.ts";
import type { PolicyStatement } from "../../iam/policy/policy.ts";
import { reachOf } from "./everything.ts";
import type { PolicyRule } from "./policyRule.ts";

/** No statement allows everything that a service can do. */
export const serviceWildcards: PolicyRule = {
  name: "every-action-of-a-service",
  description: "No statement allows every action of a service on every resource.",
  judge({ statements }) {
    return statements
      .filter(({ effect, action }) => effect === "Allow" && !action.negated)
      .flatMap((statement) => {
        const { everyAction, everyResource, everHolds } = reachOf(statement);
        if (everyAction || !everHolds) return [];
        return wholeServices(statement).map((service) => ({
          rule: "every-action-of-a-service",
          finding: `Action::${service}:*`,
          statement: statementName(statement),
          severity: everyResource ? ("medium" as const) : ("note" as const),
          message: `allows every action of "${service}"${everyResource ? " on every resource" : " on the resources that it names"}.`,
          fix: "Name the actions and the resources that are needed.",
        }));
      });
  },
};

/** Services of which a pattern means every action, and some action writes. */
function wholeServices({ action }: PolicyStatement): readonly string[] {
  const patterns = action.values.filter((value) => /[*?]/.test(value));
  if (patterns.length === 0) return [];
  const meant = new Set(expandActions({ negated: false, values: patterns }));
  const services = new Set([...meant].map((name) => name.split(":")[0] ?? ""));
  return servicePrefixes().filter((service) => {
    if (!services.has(service)) return false;
    const every = [...actionsOfService(service).values()];
    return (
      every.every(({ name }) => meant.has(name)) && every.some(({ accessLevels }) => accessLevels.includes("Write"))
    );
  });
}
