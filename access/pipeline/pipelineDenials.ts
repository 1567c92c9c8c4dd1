import type { Account } from "../../model/index.ts";
import { iamArn, keyholderPath } from "../aws/names.ts";
import type { Statement } from "../iam/policyDocument.ts";
import { pipelineBoundaryArn, pipelineIdentities, pipelineRoleArn } from "./names.ts";

/**
 * What the pipeline never does, whatever it is allowed: touch its own roles and their boundaries, touch the roles that services run as,
 * attach a policy to a role, or take a boundary off one.
 */
export function pipelineDenials(account: Account): readonly Statement[] {
  const at = { partition: account.partition, account: account.id };
  const own = pipelineIdentities.flatMap((identity) => [
    pipelineRoleArn(account, identity),
    pipelineBoundaryArn(account, identity),
  ]);
  return [
    { Effect: "Deny", Action: ["iam:*"], Resource: [...own, iamArn(at, "role", keyholderPath, "*/workload/*")].sort() },
    {
      Effect: "Deny",
      Action: ["iam:AttachRolePolicy", "iam:DeleteRolePermissionsBoundary"],
      Resource: [iamArn(at, "role", "/", "*")],
    },
  ];
}
