import type { PipelineIdentity } from "../plan.ts";
import { pipelineRoleName } from "./names.ts";
import type { AccountBootstrap } from "./planBootstrap.ts";

/**
 * The AWS configuration through which the pipeline enters every account but its own, as this identity: each profile assumes the role of
 * the account with the credentials of the environment. Text of an AWS config file; empty where there is one account only.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html
 */
export function awsConfig(accounts: readonly AccountBootstrap[], identity: PipelineIdentity): string {
  return accounts
    .flatMap(({ profile, region, roles }) => {
      const role = roles.find((candidate) => candidate.identity === identity);
      if (profile === undefined || role === undefined) return [];
      return [
        `[profile ${profile}]`,
        `role_arn = ${role.arn}`,
        "credential_source = Environment",
        `role_session_name = ${pipelineRoleName(identity)}`,
        `region = ${region}`,
        "",
      ];
    })
    .map((line) => `${line}\n`)
    .join("");
}
