import type { AccessRequest } from "../accessRequest.ts";
import type { Step } from "../decision.ts";

/**
 * Whoever has credentials may ask who they are, even where a policy denies it.
 *
 * @returns nothing for any other action.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export function alwaysAllowed({ principal, action }: AccessRequest): Step | undefined {
  if (principal.kind === "anonymous" || action.toLowerCase() !== "sts:getcalleridentity") return undefined;
  const because = `"${action}" needs no permission, and no policy can deny it.`;
  return { rule: "always-allowed", outcome: "allows", because, statements: [] };
}
