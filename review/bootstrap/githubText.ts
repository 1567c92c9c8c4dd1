import type { GitHubPermission, GitHubSetup } from "../../access/index.ts";
import { columns, heading } from "../plan/textParts.ts";

/** What to make on GitHub, as commands and as lists of permissions. Ends with a newline. */
export function githubText({ repository, environment, planEnvironment, permissions }: GitHubSetup): string {
  return [
    heading(`The door of the pipeline, reviewed by ${environment.reviewers.map(({ person }) => person).join(" and ")}`),
    ...environmentCommands(repository, environment),
    "",
    heading("The environment of previews, reviewed by nobody, since they only read"),
    "It takes branches of one and two parts, so that no pull request comes in: refs/pull/7/merge has more.",
    "It is made here and by no stack: a stack does not make the door of what previews it.",
    ...environmentCommands(repository, {
      ...planEnvironment,
      preventSelfReview: false,
      canAdminsBypass: false,
      reviewers: [],
    }),
    "",
    heading(
      `GitHub App keyholder-plan: its key is a secret of the environment ${planEnvironment.name}, and of nothing else`,
    ),
    "The code of any branch may read the key, so the App only reads.",
    ...permissionRows(permissions, "plan"),
    "",
    heading(
      `GitHub App keyholder-apply: its key is a secret of the environment ${environment.name}, and of nothing else`,
    ),
    ...permissionRows(permissions, "apply"),
    "",
  ].join("\n");
}

type Environment = Pick<GitHubSetup["environment"], "name" | "reviewers" | "branches"> & {
  readonly preventSelfReview: boolean;
  readonly canAdminsBypass: boolean;
};

function environmentCommands(repository: string, environment: Environment): readonly string[] {
  const path = `repos/${repository}/environments/${environment.name}`;
  const body = {
    prevent_self_review: environment.preventSelfReview,
    can_admins_bypass: environment.canAdminsBypass,
    reviewers: environment.reviewers.map(({ githubId }) => ({ type: "User", id: githubId })),
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  };
  return [
    `gh api --method PUT ${path} --input - <<'JSON'`,
    JSON.stringify(body, undefined, 2),
    "JSON",
    ...environment.branches.map(
      (branch) => `gh api --method POST ${path}/deployment-branch-policies -f name=${shellWord(branch)} -f type=branch`,
    ),
  ];
}

/** In quotes where a shell would read more into it than text. */
function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function permissionRows(permissions: readonly GitHubPermission[], identity: "plan" | "apply"): readonly string[] {
  const rows = permissions.map((permission) => [permission.scope, permission.name, permission[identity]]);
  return columns(rows, { indent: 2 });
}
