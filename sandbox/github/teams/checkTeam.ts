import { optionalNumber } from "../fields.ts";
import { sameName } from "../find.ts";
import type { GitHubState, GitHubTeam } from "../gitHubState.ts";
import { validationFailed } from "../refusal.ts";
import type { Ask } from "../route.ts";

/** Slugs are made from names, and both are the organisation's own. */
export function uniqueName(state: GitHubState, name: string, but?: GitHubTeam) {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, "-")
    .replace(/^-|-$/g, "");
  if (slug === "") throw validationFailed({ resource: "Team", code: "missing_field", field: "name" });
  if (state.teams.some((team) => team.id !== but?.id && sameName(team.slug, slug))) {
    throw validationFailed({
      resource: "Team",
      code: "custom",
      field: "name",
      message: "Name must be unique for this org",
    });
  }
  return { name, slug };
}

/** The parent that the request asks for; `present` where it says nothing. */
export function wantedParent({ state, body }: Ask, present: number | null): number | null {
  const id = optionalNumber(body, "parent_team_id");
  if (body.parent_team_id === undefined) return present;
  if (id === undefined) return null;
  if (!state.teams.some((team) => team.id === id)) {
    throw validationFailed({ resource: "Team", code: "invalid", field: "parent_team_id" });
  }
  return id;
}

/** "For a parent or child team: `closed`." */
export function refuseSecretNesting(state: GitHubState, team: GitHubTeam): void {
  const family = [
    ...state.teams.filter(({ id }) => id === team.parent),
    ...state.teams.filter(({ parent }) => parent === team.id),
  ];
  if (family.length === 0) return;
  if (team.privacy === "secret" || family.some(({ privacy }) => privacy === "secret")) {
    throw validationFailed({
      resource: "Team",
      code: "custom",
      field: "privacy",
      message: "A secret team cannot be nested",
    });
  }
}
