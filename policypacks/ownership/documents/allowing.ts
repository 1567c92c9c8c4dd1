import type { Policy, PolicyStatement } from "../../../access/iam/policy/policy.ts";

/** The statements that allow something. */
export function allowing({ statements }: Policy): readonly PolicyStatement[] {
  return statements.filter(({ effect }) => effect === "Allow");
}
