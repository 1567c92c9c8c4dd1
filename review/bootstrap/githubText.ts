import type { GitHubPermission, GitHubSetup } from "../../access/index.ts";
import { columns, heading } from "../plan/textParts.ts";

/** What to make on GitHub, as commands and as lists of permissions. Ends with a newline. */
export function githubText({ repository, environment, permissions }: GitHubSetup): string {
  const path = `repos/${repository}/environments/${environment.name}`;
  const body = {
    prevent_self_review: environment.preventSelfReview,
    can_admins_bypass: environment.canAdminsBypass,
    reviewers: environment.reviewers.map(({ githubId }) => ({ type: "User", id: githubId })),
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  };
  return [
    heading(`The door of the pipeline, reviewed by ${environment.reviewers.map(({ person }) => person).join(" and ")}`),
    `gh api --method PUT ${path} --input - <<'JSON'`,
    JSON.stringify(body, undefined, 2),
    "JSON",
    ...environment.branches.map(
      (branch) => `gh api --method POST ${path}/deployment-branch-policies -f name=${branch} -f type=branch`,
    ),
    "",
    heading("GitHub App keyholder-plan: its key may be read by the code of any pull request, so it only reads"),
    ...permissionRows(permissions, "plan"),
    "",
    heading(
      `GitHub App keyholder-apply: its key is a secret of the environment ${environment.name}, and of nothing else`,
    ),
    ...permissionRows(permissions, "apply"),
    "",
  ].join("\n");
}

function permissionRows(permissions: readonly GitHubPermission[], identity: "plan" | "apply"): readonly string[] {
  const rows = permissions.map((permission) => [permission.scope, permission.name, permission[identity]]);
  return columns(rows, { indent: 2 });
}
