import type { Conditions, PolicyDocument, Statement } from "../../access/iam/policyDocument.ts";

/** A call to AWS, as IAM sees it. */
export interface AwsCall {
  readonly action: string;
  readonly resource: string;
  readonly context?: { readonly [key: string]: string };
}

/**
 * Whether a document allows a call: a denial wins, else one statement must allow. Written for tests only and apart from the product; it
 * knows the operators that the pipeline's documents use, and throws at any other.
 */
export function mayDo(document: PolicyDocument, call: AwsCall): boolean {
  const fitting = document.Statement.filter((statement) => fits(statement, call));
  return fitting.some(({ Effect }) => Effect === "Allow") && !fitting.some(({ Effect }) => Effect === "Deny");
}

function fits(
  { Action, Resource = [], Condition = {} }: Statement,
  { action, resource, context = {} }: AwsCall,
): boolean {
  return (
    Action.some((pattern) => like(pattern.toLowerCase(), action.toLowerCase())) &&
    Resource.some((pattern) => like(pattern, resource)) &&
    holds(Condition, context)
  );
}

function holds(conditions: Conditions, context: { readonly [key: string]: string }): boolean {
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, patterns]) => {
      const value = context[key];
      if (["StringLike", "ArnLike"].includes(operator))
        return value !== undefined && patterns.some((pattern) => like(pattern, value));
      if (["StringEquals", "ArnEquals", "ForAnyValue:StringEquals"].includes(operator))
        return value !== undefined && patterns.includes(value);
      throw new Error(`mayDo does not know ${operator}.`);
    }),
  );
}

function like(pattern: string, text: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(text);
}
