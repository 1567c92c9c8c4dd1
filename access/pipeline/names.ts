import type { Account } from "../../model/index.ts";
import { iamArn, keyholderPath } from "../aws/names.ts";
import type { PipelineIdentity } from "../plan.ts";

/** Both identities of the pipeline. */
export const pipelineIdentities = ["plan", "apply"] as const;

/** `keyholder-plan` or `keyholder-apply`: the same in each account. */
export function pipelineRoleName(identity: PipelineIdentity): string {
  return `keyholder-${identity}`;
}

export function pipelineRoleArn(account: Account, identity: PipelineIdentity): string {
  return iamArn(at(account), "role", keyholderPath, pipelineRoleName(identity));
}

/**
 * The environment of the home repository in which everything runs that only reads. The bootstrap makes it, never the stack: a stack does
 * not make the door of what previews it.
 */
export const planEnvironmentName = pipelineRoleName("plan");

/** Name of the most that the role can ever do. */
export function pipelineBoundaryName(identity: PipelineIdentity): string {
  return `${pipelineRoleName(identity)}-boundary`;
}

export function pipelineBoundaryArn(account: Account, identity: PipelineIdentity): string {
  return iamArn(at(account), "policy", keyholderPath, pipelineBoundaryName(identity));
}

function at({ partition, id }: Account) {
  return { partition, account: id };
}
