import { textAt } from "../../../stack/values/valueAt.ts";
import type { StackView } from "../../typeReader.ts";
import { githubType } from "../githubType.ts";
import { lazily } from "../../lazily.ts";
import { repositoryAt, wordAt } from "../values.ts";
import { accessIn, accessTypes, type TeamAccess } from "./access.ts";
import { membersIn, memberTypes, type TeamMember } from "./members.ts";
import { teamRefAt, teamRefOf } from "./refs.ts";

/** The teams of a stack, put together from every resource that speaks of them. A team is given by slug in lower case, or by numeric id. */
export interface TeamIndex {
  /** The one reference of a team that is given by slug here and by numeric id there. */
  readonly refOf: (ref: string) => string;
  /** The teams above it, nearest first. */
  readonly above: (ref: string) => readonly string[];
  /** A secret team owns nothing in CODEOWNERS. */
  readonly isSecret: (ref: string) => boolean;
  /** Undefined: no resource says who they are. */
  readonly membersOf: (ref: string) => readonly TeamMember[] | undefined;
  /** What it may do by itself, without what the teams above it may. */
  readonly accessOf: (ref: string) => readonly TeamAccess[];
  /** Does any resource say who has access to a repository, by its key? */
  readonly saysWhoReaches: (repository: string) => boolean;
}

const indexes = new WeakMap<StackView, TeamIndex>();

/** The teams of a view, looked up once. */
export function teamsOf(view: StackView): TeamIndex {
  const known = indexes.get(view);
  if (known !== undefined) return known;
  const made = indexTeams(view);
  indexes.set(view, made);
  return made;
}

/** Each part is looked up when it is asked for: links need the teams alone. */
function indexTeams(view: StackView): TeamIndex {
  const { github } = view.directory;
  const slugs = lazily(() => slugsById(view));
  const refOf = (ref: string) => (isId(ref) ? (slugs().get(ref) ?? ref) : ref);
  const declared = lazily(() => declaredTeams(view));
  const tellers = lazily(() => memberTypes.flatMap((type) => view.ofType(type)));
  const members = lazily(() =>
    Map.groupBy(
      tellers().flatMap((each) => membersIn(each, github)),
      ({ team }) => refOf(team ?? ""),
    ),
  );
  const told = lazily(() => new Set(tellers().map(({ properties }) => refOf(teamRefAt(properties) ?? ""))));
  const given = lazily(() => accessTypes.flatMap((type) => view.ofType(type)));
  const access = lazily(() =>
    Map.groupBy(
      given().flatMap((each) => accessIn(each, github)),
      ({ team }) => refOf(team ?? ""),
    ),
  );
  const repositories = lazily(() => new Set(given().map(({ properties }) => repositoryAt(properties, github))));
  const above = (ref: string) => {
    const parent = declared().get(refOf(ref))?.parent;
    return parent === undefined ? undefined : refOf(parent);
  };
  return {
    refOf,
    above: (ref) => ancestors(refOf(ref), above),
    isSecret: (ref) => declared().get(refOf(ref))?.isSecret === true,
    membersOf: (ref) => (told().has(refOf(ref)) ? (members().get(refOf(ref)) ?? []) : undefined),
    accessOf: (ref) => access().get(refOf(ref)) ?? [],
    saysWhoReaches: (repository) => repositories().has(repository),
  };
}

function isId(ref: string): boolean {
  return /^\d+$/.test(ref);
}

function declaredTeams(view: StackView) {
  return new Map(
    view.ofType(githubType("team")).flatMap(({ properties }) => {
      const [name, parent] = [wordAt(properties, "name"), wordAt(properties, "parentTeamId")];
      if (name === undefined) return [];
      // The provider makes a team secret that does not say.
      const isSecret = (textAt(properties, "privacy") ?? "secret").toLowerCase() === "secret";
      return [[teamRefOf(name), { isSecret, ...(parent !== undefined && { parent: teamRefOf(parent) }) }] as const];
    }),
  );
}

/** Nobody can be above themselves; a stack that says so is cut where it begins anew. */
function ancestors(ref: string, above: (ref: string) => string | undefined): readonly string[] {
  const seen = new Set([ref]);
  for (let next = above(ref); next !== undefined && !seen.has(next); next = above(next)) seen.add(next);
  return [...seen].slice(1);
}

/** Slugs by numeric id, wherever a resource gives both. */
function slugsById(view: StackView): ReadonlyMap<string, string> {
  const pairs = (type: string, id: string, slug: string) =>
    view.ofType(githubType(type)).flatMap(({ properties }) => {
      const [number, text] = [wordAt(properties, id), wordAt(properties, slug)];
      return number === undefined || text === undefined ? [] : [[number, teamRefOf(text)] as const];
    });
  return new Map([
    ...pairs("team", "parentTeamReadId", "parentTeamReadSlug"),
    ...pairs("teamMembers", "teamId", "teamSlug"),
  ]);
}
