import type { Statement } from "../../iam/policyDocument.ts";
import type { TrustedWorkflow } from "../../plan.ts";

/** The audience that GitHub's official action for AWS asks for, and the only one that is accepted. */
export const awsAudience = "sts.amazonaws.com";

/**
 * One statement per workflow: its exact subjects and audience, with `StringEquals`; nothing in it can match another repository, branch or
 * environment.
 *
 * @see https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
export function workflowStatements(
  workflows: readonly Pick<TrustedWorkflow, "subjects" | "audience">[],
  provider: { readonly arn: string; readonly url: string },
): readonly Statement[] {
  const host = provider.url.replace(/^https:\/\//, "");
  return workflows.map(({ subjects, audience }) => ({
    Effect: "Allow",
    Principal: { Federated: [provider.arn] },
    Action: ["sts:AssumeRoleWithWebIdentity"],
    Condition: { StringEquals: { [`${host}:aud`]: [audience], [`${host}:sub`]: subjects } },
  }));
}
