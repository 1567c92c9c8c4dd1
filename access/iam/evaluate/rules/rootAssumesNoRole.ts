import type { AccessRequest } from "../accessRequest.ts";
import type { Step } from "../decision.ts";

/**
 * The root user may do everything in its account but assume a role: STS refuses it, whatever the trust policy says.
 *
 * @returns nothing where somebody else asks, or for something else.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export function rootAssumesNoRole({ principal, action }: AccessRequest): Step | undefined {
  if (principal.kind !== "root" || action.toLowerCase() !== "sts:assumerole") return undefined;
  const because = `AWS lets no root user assume a role, and "${principal.arn}" is one.`;
  return { rule: "root-user", outcome: "does-not-allow", because, statements: [] };
}
