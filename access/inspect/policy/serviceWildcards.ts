import { actionsOfService, servicePrefixes } from "../../iam/actions/actionList.ts";
import { expandActions } from "../../iam/actions/expandActions.ts";
import { statementName } from "../../iam/finding.ts";
import type { PolicyStatement } from "../../iam/policy/policy.ts";
import { requestBox } from "../../iam/sets/box.ts";
import { newBudget } from "../../iam/sets/budget.ts";
import type { Glob } from "../../iam/sets/glob.ts";
import { findRequest } from "../../iam/sets/findRequest.ts";
import { allowedBy, type Cell, intersect, setOf } from "../../iam/sets/permissionSet.ts";
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
      return wholeServices(statement).flatMap((service) => {
        const everywhere = everyResource || everythingOf(service, statement);
        if (everywhere && !mostlyLeft(service, cell)) return [];
        return [
          {
            rule: "every-action-of-a-service",
            finding: `Action::${service}:*`,
            statement: statementName(statement),
            severity: everywhere ? ("medium" as const) : ("note" as const),
            message: `allows every action of "${service}"${everywhere ? " on every resource" : " on the resources that it names"}.`,
            fix: "Name the actions and the resources that are needed.",
          },
        ];
      });
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

/** Does a resource say no more than service and kind: `arn:aws:s3:::*`, `arn:aws:sqs:*:*:*`, `arn:aws:dynamodb:*:*:table/*`? */
function everythingOf(service: string, { resource }: PolicyStatement): boolean {
  // What stands before a slash in the ARN of an object is its bucket, and elsewhere a kind of thing.
  const name = service === "s3" ? "\\*+(/\\*+)?" : "([a-z-]+[:/])?\\*+";
  const whole = new RegExp(`^arn:[^:]+:${service}:[^:]*:[^:]*:${name}$`);
  return resource?.negated === false && resource.values.some((value) => whole.test(value));
}

function namesOf(service: string): readonly string[] {
  return [...actionsOfService(service).values()].map(({ name }) => name);
}

function writesOf(service: string): readonly string[] {
  const every = [...actionsOfService(service).values()];
  return every.filter(({ accessLevels }) => accessLevels.includes("Write")).map(({ name }) => name);
}

/** Is at least half of what the service can write not denied again, on something that no policy names? */
function mostlyLeft(service: string, cell: Cell): boolean {
  const { within, without } = cell;
  if (without.length === 0) return true;
  const writes = writesOf(service);
  const budget = newBudget();
  const left = writes.filter((name) => {
    const [first = "quokka-lantern"] = within.flatMap(({ resource }) =>
      resource.negated ? [] : resource.globs.map(exampleOf),
    );
    return findRequest(intersect(setOf(requestBox(name, first, [])), [cell]), budget) !== "none";
  });
  return left.length * 2 >= writes.length;
}

/** A resource that a pattern stands for and that nobody names. */
function exampleOf({ tokens }: Glob): string {
  return tokens.map((token) => (token.kind === "character" ? token.character : "quokka-lantern")).join("");
}
