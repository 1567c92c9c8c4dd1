import { type Community, personId } from "./community.ts";

/** What an account is; an organisation's account is neither a person nor a bot. */
export type SourceKind = "person" | "bot" | "organisation";

/** Kind of every account of the source, by id. */
export function sourceKinds(community: Community): ReadonlyMap<string, SourceKind> {
  return new Map(
    community.people.map(({ id, kind, traits }) => [
      personId(id),
      traits.includes("organisationAccount") ? "organisation" : kind,
    ]),
  );
}

/** The human beings among these logins, as ids, each once. */
export function humans(community: Community, logins: readonly string[]): readonly string[] {
  const kinds = sourceKinds(community);
  return uniqueIds(logins).filter((id) => kinds.get(id) === "person");
}

/** Logins as ids, in their order, each once. */
export function uniqueIds(logins: readonly string[]): readonly string[] {
  return [...new Set(logins.map(personId))];
}
