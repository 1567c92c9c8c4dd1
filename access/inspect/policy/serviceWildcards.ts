import { actionsOfService, servicePrefixes } from "../../iam/actions/actionList.ts";
import { expandActions } from "../../iam/actions/expandActions.ts";
import { statementName } from "../../iam/finding.ts";
import type { PolicyStatement } from "../../iam/policy/policy.ts";
import { requestBox } from "../../iam/sets/box.ts";
import { findRequest } from "../../iam/sets/findRequest.ts";
import { allowedBy, type Cell } from "../../iam/sets/permissionSet.ts";
import { reachOf } from "./everything.ts";
import type { PolicyRule } from "./policyRule.ts";

/** No statement allows everything that a service can do. */
export const serviceWildcards: PolicyRule = {
  name: "every-action-of-a-service",
  description: "No statement allows every action of a service on every resource.",
  judge(policy) {
    return allowedBy(policy).flatMap((cell) => {
      const [statement] = cell.within.flatMap((box) => box.statement ?? []);
      if (statement === undefined || statement.action.negated) return [];
      const { everyAction, everyResource, everHolds } = reachOf(statement);
      if (everyAction || !everHolds) return [];
      return wholeServices(statement)
        .filter((service) => !everyResource || mostlyLeft(service, cell))
        .map((service) => ({
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
  return servicePrefixes().filter(
    (service) =>
      services.has(service) && namesOf(service).every((name) => meant.has(name)) && writesOf(service).length > 0,
  );
}

function namesOf(service: string): readonly string[] {
  return [...actionsOfService(service).values()].map(({ name }) => name);
}

function writesOf(service: string): readonly string[] {
  const every = [...actionsOfService(service).values()];
  return every.filter(({ accessLevels }) => accessLevels.includes("Write")).map(({ name }) => name);
}

/** Is at least half of what the service can write not denied again, on something that no policy names? */
function mostlyLeft(service: string, { within, without }: Cell): boolean {
  if (without.length === 0) return true;
  const writes = writesOf(service);
  const left = writes.filter((name) => {
    const request = requestBox(name, "quokka-lantern", []);
    return findRequest([{ within: [request, ...within], without }]) !== "none";
  });
  return left.length * 2 >= writes.length;
}
