import type { Element, Policy, PolicyStatement } from "../../policy/policy.ts";
import { type Glob, readGlob } from "../../sets/glob.ts";
import { findText } from "../../sets/findText.ts";
import type { Door } from "../doors/door.ts";
import { waysPast } from "../doors/waysPast.ts";

/** Every principal that a resource policy allows something, past each Deny that covers all of it. */
export function resourceDoors(policy: Policy): readonly Door[] {
  const variables = policy.version === "2012-10-17";
  const denies = policy.statements.filter(({ effect }) => effect === "Deny");
  return policy.statements.flatMap((statement) => {
    const { effect, principal: principals } = statement;
    if (effect !== "Allow" || principals === undefined || principals.negated) return [];
    const tests = statement.conditions.map((condition) => ({ condition, mustHold: true }));
    const covering = denies.filter((deny) => coversAll(deny, statement));
    return principals.values
      .map((principal): Door => ({ statement, principal, action: "", variables, tests }))
      .flatMap((door) => waysPast(door, covering, () => true));
  });
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
  const read = (value: string): Glob =>
    readGlob(value, { wildcards: true, ignoreCase, variables: false, byArnPart: false });
  const [innerGlobs, outerGlobs, all] = [inner.values.map(read), outer.values.map(read), [read("*")]];
  const within = inner.negated ? [all] : [innerGlobs];
  const without = inner.negated ? innerGlobs : [];
  if (!outer.negated) return findText({ within, without: [...without, ...outerGlobs] }) === "none";
  return findText({ within: [...within, outerGlobs], without }) === "none";
}
