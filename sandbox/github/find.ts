import type { GitHubEnvironment, GitHubRepository, GitHubState, GitHubTeam } from "./gitHubState.ts";
import { archived, notFound } from "./refusal.ts";
import type { Ask } from "./route.ts";

/** GitHub compares logins and names without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function knowOrganisation({ organisation }: GitHubState, login: string): void {
  if (!sameName(organisation.login, login)) throw notFound();
}

export function findUser(state: GitHubState, login: string) {
  const user = state.users.find((candidate) => sameName(candidate.login, login));
  if (!user) throw notFound();
  return user;
}

export function findMember(state: GitHubState, login: string) {
  return state.members.find((member) => sameName(member.login, login));
}

export function isOwner(state: GitHubState, login: string): boolean {
  const member = findMember(state, login);
  return member?.role === "admin" && member.state === "active";
}

export function findTeam({ state, parameters }: Ask<"org" | "team_slug">): GitHubTeam {
  knowOrganisation(state, parameters.org);
  const team = state.teams.find(({ slug }) => sameName(slug, parameters.team_slug));
  if (!team) throw notFound();
  return team;
}

export function findRepository({ state, parameters }: Ask<"owner" | "repo">): GitHubRepository {
  knowOrganisation(state, parameters.owner);
  const repository = state.repositories.find(({ name }) => sameName(name, parameters.repo));
  if (!repository) throw notFound();
  return repository;
}

/** A repository that is about to be changed. */
export function findWritableRepository(ask: Ask<"owner" | "repo">): GitHubRepository {
  const repository = findRepository(ask);
  if (repository.archived) throw archived();
  return repository;
}

export function findEnvironment(
  repository: GitHubRepository,
  { environment_name }: Readonly<Record<"environment_name", string>>,
): GitHubEnvironment {
  const environment = repository.environments.find(({ name }) => sameName(name, environment_name));
  if (!environment) throw notFound();
  return environment;
}
