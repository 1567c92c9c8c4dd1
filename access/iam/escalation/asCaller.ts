import type { Condition } from "../policy/condition.ts";
import type { Element, Policy, PolicyStatement } from "../policy/policy.ts";

/** The user name of whoever climbs, which no policy is likely to name. */
export const callerName = "the-caller";

/**
 * The policy as it reads for one caller: `${aws:username}` is the caller's name, and every other variable its default, or a text that nothing else
 * bears.
 */
export function asCaller(policy: Policy): Policy {
  if (policy.version !== "2012-10-17") return policy;
  return { ...policy, statements: policy.statements.map(statementAsCaller) };
}

function statementAsCaller(statement: PolicyStatement): PolicyStatement {
  const { resource, conditions } = statement;
  return {
    ...statement,
    resource: resource && elementAsCaller(resource),
    conditions: conditions.map(
      (condition): Condition => ({ ...condition, values: condition.values.map(textAsCaller) }),
    ),
  };
}

function elementAsCaller({ negated, values }: Element<string>): Element<string> {
  return { negated, values: values.map(textAsCaller) };
}

function textAsCaller(text: string): string {
  if (!text.includes("${")) return text;
  return text.replaceAll(/\$\{([^{}*?$]+)\}/g, (_, variable: string) => {
    const [name = "", fallback] = variable.split(",").map((part) => part.trim());
    if (name.toLowerCase() === "aws:username") return callerName;
    return /^'(.*)'$/.exec(fallback ?? "")?.[1] ?? `<${name.toLowerCase()}>`;
  });
}
