import type { IAM } from "@aws-sdk/client-iam";
import { documentText } from "../resources/documentText.ts";
import { everyPage } from "../resources/everyPage.ts";

/** The names of a role's inline policies. */
export async function inlinePolicyNames(iam: IAM, RoleName: string): Promise<string[]> {
  return everyPage(
    (Marker) => iam.listRolePolicies({ RoleName, Marker }),
    ({ PolicyNames = [] }) => PolicyNames,
  );
}

/** A role's inline policies with their documents. */
export async function inlinePolicies(iam: IAM, RoleName: string): Promise<{ name: string; policy: string }[]> {
  const policies: { name: string; policy: string }[] = [];
  for (const name of await inlinePolicyNames(iam, RoleName)) {
    const { PolicyDocument } = await iam.getRolePolicy({ RoleName, PolicyName: name });
    policies.push({ name, policy: documentText(PolicyDocument) });
  }
  return policies;
}

/** The ARNs of the managed policies that are attached to a role. */
export async function attachedPolicies(iam: IAM, RoleName: string): Promise<string[]> {
  return everyPage(
    (Marker) => iam.listAttachedRolePolicies({ RoleName, Marker }),
    ({ AttachedPolicies = [] }) => AttachedPolicies.flatMap(({ PolicyArn }) => PolicyArn ?? []),
  );
}

export async function detachPolicies(iam: IAM, RoleName: string): Promise<void> {
  for (const PolicyArn of await attachedPolicies(iam, RoleName)) await iam.detachRolePolicy({ RoleName, PolicyArn });
}

export async function deleteInlinePolicies(iam: IAM, RoleName: string): Promise<void> {
  for (const PolicyName of await inlinePolicyNames(iam, RoleName)) await iam.deleteRolePolicy({ RoleName, PolicyName });
}
