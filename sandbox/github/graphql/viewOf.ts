import { GraphQLError } from "graphql";
import { teamRole } from "../answers/user.ts";
import { sameName } from "../find.ts";
import type { GitHubState, GitHubTeam } from "../gitHubState.ts";
import { descendants } from "../teams/family.ts";

/** The root of GitHub's graph, with as much below it as the provider asks for. */
export function viewOf(state: GitHubState) {
  return {
    __typename: "Query",
    viewer: { login: state.caller },
    organization: ({ login }: { readonly login: string }) => {
      if (!sameName(login, state.organisation.login)) {
        throw new GraphQLError(`Could not resolve to an Organization with the login of '${login}'.`);
      }
      return organisationView(state);
    },
  };
}

function organisationView(state: GitHubState) {
  return {
    login: state.organisation.login,
    databaseId: state.organisation.id,
    team: ({ slug }: { readonly slug: string }) => {
      const team = state.teams.find((candidate) => sameName(candidate.slug, slug));
      return team ? teamView(state, team) : null;
    },
  };
}

interface MembersQuery {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly membership?: "ALL" | "CHILD_TEAM" | "IMMEDIATE" | null;
  readonly role?: "MAINTAINER" | "MEMBER" | null;
}

function teamView(state: GitHubState, team: GitHubTeam) {
  return {
    databaseId: team.id,
    slug: team.slug,
    name: team.name,
    members: ({ first, after, membership, role }: MembersQuery) => {
      const size = first ?? 0;
      if (size < 1 || size > 100) {
        throw new GraphQLError(
          "You must provide a `first` value between 1 and 100 to properly paginate the `members` connection.",
        );
      }
      const below = descendants(state, team);
      const of = { ALL: [team, ...below], CHILD_TEAM: below, IMMEDIATE: [team] }[membership ?? "ALL"];
      const members = of
        .flatMap(({ members }) => members)
        .filter((member, index, all) => all.findIndex(({ login }) => sameName(login, member.login)) === index)
        // Whoever has not accepted yet is not a member.
        .filter((member) => member.state === "active")
        .map(({ login, ...member }) => ({
          login,
          role: teamRole(state, { login, ...member }) === "maintainer" ? "MAINTAINER" : "MEMBER",
        }))
        .filter((member) => !role || member.role === role);
      const start = after ? Number(Buffer.from(after, "base64url").toString()) : 0;
      const edges = members.slice(start, start + size).map(({ login, role: shown }, index) => ({
        node: { login },
        role: shown,
        cursor: cursorAt(start + index + 1),
      }));
      const end = start + edges.length;
      return {
        totalCount: members.length,
        edges,
        nodes: edges.map(({ node }) => node),
        pageInfo: { endCursor: edges.length > 0 ? cursorAt(end) : null, hasNextPage: end < members.length },
      };
    },
  };
}

function cursorAt(position: number): string {
  return Buffer.from(String(position)).toString("base64url");
}
