import type { Condition } from "../policy/condition.ts";
import type { Element, Policy, PolicyStatement } from "../policy/policy.ts";
import { type GlobReading, plainReading, readGlob, textGlob } from "./glob.ts";
import type { GlobElement } from "./globElement.ts";

/** The requests that a statement speaks of: an action of these, on a resource of these, where all conditions hold. */
export interface Box {
  readonly action: GlobElement;
  readonly resource: GlobElement;
  readonly conditions: readonly Condition[];
  /** Whether `${…}` in values of conditions is a policy variable. */
  readonly variables: boolean;
  /** The statement that it was made of; nothing for a request that is asked about. */
  readonly statement: PolicyStatement | undefined;
}

/** The box of a statement. A statement without resources, as in a trust policy, speaks of every resource. */
export function boxOf(statement: PolicyStatement, version: Policy["version"]): Box {
  const variables = version === "2012-10-17";
  const read = ({ negated, values }: Element<string>, reading: GlobReading): GlobElement => ({
    negated,
    globs: values.map((value) => readGlob(value, reading)),
  });
  return {
    action: read(statement.action, { ...plainReading, ignoreCase: true }),
    resource: read(statement.resource ?? { negated: false, values: ["*"] }, { ...plainReading, variables }),
    conditions: statement.conditions,
    variables,
    statement,
  };
}

/** Requests for one action on one resource, both by name, in which conditions hold. */
export function requestBox(action: string, resource: string, conditions: readonly Condition[]): Box {
  return {
    action: { negated: false, globs: [textGlob(action, true)] },
    resource: { negated: false, globs: [textGlob(resource, false)] },
    conditions,
    variables: false,
    statement: undefined,
  };
}
