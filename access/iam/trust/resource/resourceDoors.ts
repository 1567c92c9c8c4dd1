import type { Element, Policy, PolicyStatement } from "../../policy/policy.ts";
import { type Glob, plainReading, readGlob } from "../../sets/glob.ts";
import { findText } from "../../sets/findText.ts";
import type { Door } from "../doors/door.ts";
import { waysPast } from "../doors/waysPast.ts";

/** Every principal that a resource policy allows something, past each Deny that covers all of it. */
export function resourceDoors(policy: Policy): readonly Door[] {
  const denies = policy.statements.filter(({ effect }) => effect === "Deny");
  return policy.statements
    .filter(({ effect }) => effect === "Allow")
    .flatMap((statement) => (denies.length === 0 ? [statement] : byAction(statement)))
    .flatMap((statement) => {
      const covering = denies.filter((deny) => coversAll(deny, statement));
      return doorsOf(statement, policy.version === "2012-10-17").flatMap((door) =>
        waysPast(door, covering, () => true),
      );
    });
}

function doorsOf(statement: PolicyStatement, variables: boolean): readonly Door[] {
  const { principal: principals, conditions } = statement;
  if (principals === undefined || principals.negated) return [];
  const tests = conditions.map((condition) => ({ condition, mustHold: true }));
  return principals.values.map((principal) => ({ statement, principal, action: "", variables, tests }));
}

/** The statement once for each of its actions, as each Deny may cover another. */
function byAction(statement: PolicyStatement): readonly PolicyStatement[] {
  const { negated, values } = statement.action;
  return negated ? [statement] : values.map((value) => ({ ...statement, action: { negated, values: [value] } }));
}

/** Does the Deny speak of every action and resource of the statement? */
function coversAll(deny: PolicyStatement, allow: PolicyStatement): boolean {
  return (
    isWithin(allow.action, deny.action, true) &&
    isWithin(allow.resource ?? everything, deny.resource ?? everything, false)
  );
}

const everything: Element<string> = { negated: false, values: ["*"] };

function isWithin(inner: Element<string>, outer: Element<string>, ignoreCase: boolean): boolean {
  const read = (value: string): Glob => readGlob(value, { ...plainReading, ignoreCase });
  const [innerGlobs, outerGlobs, all] = [inner.values.map(read), outer.values.map(read), [read("*")]];
  const within = inner.negated ? [all] : [innerGlobs];
  const without = inner.negated ? innerGlobs : [];
  if (!outer.negated) return findText({ within, without: [...without, ...outerGlobs] }) === "none";
  return findText({ within: [...within, outerGlobs], without }) === "none";
}
