import { teamPermission, userPermission } from "../access.ts";
import { optionalChoice, optionalNumber, optionalObjects } from "../fields.ts";
import type { GitHubEnvironment, GitHubRepository, GitHubState } from "../gitHubState.ts";
import { unprocessable } from "../refusal.ts";

/**
 * Who is to review deployments: at most six, and each must be able to read the repository.
 *
 * @throws Refusal
 * @see https://docs.github.com/en/rest/deployments/environments#create-or-update-an-environment
 */
export function checkReviewers(
  state: GitHubState,
  repository: GitHubRepository,
  body: Readonly<Record<string, unknown>>,
): { readonly wanted: number; readonly kept: GitHubEnvironment["reviewers"] } {
  const reviewers = (body.reviewers === null ? [] : (optionalObjects(body, "reviewers") ?? [])).map((reviewer) => ({
    type: optionalChoice(reviewer, "type", ["User", "Team"]) ?? "User",
    id: optionalNumber(reviewer, "id") ?? 0,
  }));
  if (reviewers.length === 0) return { wanted: 0, kept: [] };
  if (repository.visibility !== "public" && state.organisation.plan !== "enterprise") {
    // backstage/backstage#28977 shows the message.
    throw unprocessable(
      "Failed to create the environment protection rule. Please ensure the billing plan supports the required reviewers protection rule.",
    );
  }
  if (reviewers.length > 6) throw unprocessable("An environment can have at most 6 reviewers.");
  const unfit = reviewers.find((reviewer) => !canRead(state, repository, reviewer));
  if (unfit && (state.habits.unreadableReviewer === "refuse" || !exists(state, unfit))) {
    throw unprocessable(`Reviewer ${unfit.type} ${unfit.id} does not exist or cannot read the repository.`);
  }
  return { wanted: reviewers.length, kept: reviewers.filter((reviewer) => canRead(state, repository, reviewer)) };
}

type Reviewer = GitHubEnvironment["reviewers"][number];

function exists({ teams, users }: GitHubState, { type, id }: Reviewer): boolean {
  return (type === "Team" ? teams : users).some((candidate) => candidate.id === id);
}

function canRead(state: GitHubState, repository: GitHubRepository, { type, id }: Reviewer): boolean {
  if (type === "Team") {
    const team = state.teams.find((candidate) => candidate.id === id);
    return (
      team !== undefined &&
      (repository.visibility === "public" || teamPermission(state, team, repository) !== undefined)
    );
  }
  const user = state.users.find((candidate) => candidate.id === id);
  return user !== undefined && userPermission(state, user.login, repository) !== undefined;
}
