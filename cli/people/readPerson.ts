import {
  type AwsIdentity,
  inQuotes,
  type Person,
  type Problem,
  type RoleGroup,
  roleGroups,
} from "../../model/index.ts";

/** What the options say about somebody new. */
export interface PersonOptions {
  readonly name: string;
  readonly github: string;
  readonly githubId: string;
  readonly group?: RoleGroup;
  readonly squad?: string;
  readonly awsUser?: string;
  readonly ssoRole?: string;
  readonly ssoUser?: string;
}

/** The person that the options declare; group and squad as somebody else's, where they say nothing. */
export function readPerson(
  options: PersonOptions,
  like: Person | undefined,
): Person | { readonly problems: readonly Problem[] } {
  const group = options.group ?? like?.group;
  const squad = options.squad ?? like?.squad;
  const aws = readAws(options);
  const problems = [
    ...(group === undefined ? [withoutGroup] : []),
    ...(/^[1-9]\d{0,14}$/.test(options.githubId) ? [] : [badId(options.githubId)]),
    ...(aws !== undefined && "problem" in aws ? [aws.problem] : []),
  ];
  if (problems.length > 0 || group === undefined || (aws !== undefined && "problem" in aws)) return { problems };
  return {
    name: options.name,
    group,
    ...(squad !== undefined && { squad }),
    github: { login: options.github, id: Number(options.githubId) },
    ...(aws !== undefined && { aws }),
  };
}

function readAws({
  awsUser,
  ssoRole,
  ssoUser,
}: PersonOptions): AwsIdentity | undefined | { readonly problem: Problem } {
  if (awsUser !== undefined && ssoRole === undefined && ssoUser === undefined)
    return { kind: "iam-user", userArn: awsUser };
  if (awsUser === undefined && ssoRole !== undefined && ssoUser !== undefined)
    return { kind: "identity-center", permissionSetRoleArn: ssoRole, userName: ssoUser };
  if (awsUser === undefined && ssoRole === undefined && ssoUser === undefined) return undefined;
  const fix = "Give --aws-user, or --sso-role and --sso-user together.";
  return { problem: { path: "--aws-user, --sso-role and --sso-user", message: "They do not name one identity.", fix } };
}

const withoutGroup: Problem = {
  path: "--group",
  message: "No role group is named.",
  fix: `Name one of ${roleGroups.join(", ")}, or somebody with --like.`,
};

function badId(text: string): Problem {
  const fix = "Write what `gh api users/LOGIN --jq .id` prints.";
  return { path: "--github-id", message: `${inQuotes(text)} is no numeric id.`, fix };
}
