import { askIam } from "./askIam.ts";
import { type AwsAnswer, awsError } from "./awsError.ts";
import type { RolesSeen } from "./rolesSeen.ts";

export interface IamCall {
  readonly account: string;
  readonly action: string;
  readonly input: { readonly [name: string]: unknown };
}

/** White space is not counted. */
const quotas: { readonly [action: string]: readonly [parameter: string, most: number, quota: string] } = {
  "iam:CreateRole": ["AssumeRolePolicyDocument", 2048, "ACLSizePerRole"],
  "iam:UpdateAssumeRolePolicy": ["PolicyDocument", 2048, "ACLSizePerRole"],
  "iam:CreatePolicy": ["PolicyDocument", 6144, "PolicySize"],
  "iam:CreatePolicyVersion": ["PolicyDocument", 6144, "PolicySize"],
  "iam:PutRolePolicy": ["PolicyDocument", 10_240, "PolicySize"],
};

/**
 * What AWS refuses and moto lets through.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export async function iamRefusal(moto: string, roles: RolesSeen, call: IamCall): Promise<AwsAnswer | undefined> {
  return (
    overQuota(call) ??
    (await malformedTrust(moto, call)) ??
    (await nameInAnotherCase(moto, roles, call)) ??
    (await missingBoundary(moto, call)) ??
    (await boundaryInUse(moto, roles, call))
  );
}

function overQuota({ action, input }: IamCall): AwsAnswer | undefined {
  const [parameter = "", most = 0, quota = ""] = quotas[action] ?? [];
  const size = String(input[parameter] ?? "").replaceAll(/\s/g, "").length;
  return quota !== "" && size > most
    ? awsError("query", 409, "LimitExceeded", `Cannot exceed quota for ${quota}: ${most}`)
    : undefined;
}

/** moto reads a trust policy when it is changed, and not when the role is made: so a role of no account is asked. */
async function malformedTrust(moto: string, { action, input }: IamCall): Promise<AwsAnswer | undefined> {
  if (action !== "iam:CreateRole") return undefined;
  const scratch = { account: "000000000000", RoleName: "trust" };
  const PolicyDocument = String(input.AssumeRolePolicyDocument ?? "");
  const ask = () => askIam(moto, { ...scratch, Action: "UpdateAssumeRolePolicy", PolicyDocument });
  let answer = await ask();
  if (answer.status === 404) {
    await askIam(moto, { ...scratch, Action: "CreateRole", AssumeRolePolicyDocument: "{}" });
    answer = await ask();
  }
  return answer.status === 200 ? undefined : answer;
}

/** Role names are unique in an account whatever their case. */
async function nameInAnotherCase(moto: string, roles: RolesSeen, { account, action, input }: IamCall) {
  if (action !== "iam:CreateRole") return undefined;
  const name = roles.namedLike(account, String(input.RoleName));
  if (name === undefined || name === input.RoleName) return undefined;
  const { status } = await askIam(moto, { account, Action: "GetRole", RoleName: name });
  const message = `Role with name ${input.RoleName} already exists.`;
  return status === 200 ? awsError("query", 409, "EntityAlreadyExists", message) : undefined;
}

async function missingBoundary(moto: string, { account, action, input }: IamCall): Promise<AwsAnswer | undefined> {
  const arn = input.PermissionsBoundary;
  if (!/^iam:(CreateRole|PutRolePermissionsBoundary)$/.test(action) || typeof arn !== "string") return undefined;
  const { status } = await askIam(moto, { account, Action: "GetPolicy", PolicyArn: arn });
  const message = `Scope ARN: ${arn} does not exist or is not attachable.`;
  return status === 404 ? awsError("query", 404, "NoSuchEntity", message) : undefined;
}

/** A policy that is the boundary of a role cannot be deleted. */
async function boundaryInUse(moto: string, roles: RolesSeen, { account, action, input }: IamCall) {
  if (action !== "iam:DeletePolicy") return undefined;
  const arn = String(input.PolicyArn);
  for (const RoleName of roles.boundedBy(account, arn)) {
    const { body } = await askIam(moto, { account, Action: "GetRole", RoleName });
    if (body.toString().includes(`<PermissionsBoundaryArn>${arn}<`)) {
      return awsError("query", 409, "DeleteConflict", "Cannot delete a policy attached to entities.");
    }
  }
  return undefined;
}
