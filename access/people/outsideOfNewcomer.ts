import { inQuotes, type Ownership, type Person } from "../../model/index.ts";

/**
 * What must be there before `pulumi up`; one sentence each.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function outsideOfNewcomer({ organisation }: Ownership, { name, github, aws }: Person): readonly string[] {
  const account = `${inQuotes(github.login)} (id ${github.id})`;
  return [
    `Invite ${account} to the GitHub organisation ${inQuotes(organisation.github.login)}, with two-factor authentication: a team counts its members only once they have accepted.`,
    `Compare the id: \`gh api users/${github.login} --jq .id\` must print ${github.id}.`,
    ...(aws === undefined ? [`${name} has no AWS identity, and can hold no duty that needs one.`] : []),
    ...(aws?.kind === "iam-user"
      ? [
          `Make the IAM user ${aws.userArn} with MFA before \`pulumi up\`: AWS refuses a trust policy that names a user who is not there.`,
        ]
      : []),
    ...(aws?.kind === "identity-center"
      ? [
          `Make the user ${inQuotes(aws.userName)} in IAM Identity Center and assign the permission set of ${aws.permissionSetRoleArn}.`,
        ]
      : []),
  ];
}
