import type { Policy } from "../policy/policy.ts";
import { type CompiledStatement, compileStatement } from "./compileStatement.ts";

const compiled = new WeakMap<Policy, readonly CompiledStatement[]>();

/** The statements of a policy, prepared; the same policy is prepared once. */
export function compilePolicy(policy: Policy): readonly CompiledStatement[] {
  const known = compiled.get(policy);
  if (known !== undefined) return known;
  const options = { variables: policy.version === "2012-10-17" };
  const statements = policy.statements.map((statement) => compileStatement(statement, options));
  compiled.set(policy, statements);
  return statements;
}
