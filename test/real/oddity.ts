import type { Community } from "./community.ts";
import type { Judged } from "./judgeCommunity.ts";

/** The source and what became of it. */
export interface Seen {
  readonly community: Community;
  readonly asTheSourceSays: readonly Judged[];
  readonly withAwsAssumed: readonly Judged[];
}

/** Something in the source that no example would have, and what the product makes of it. */
export interface Oddity {
  /** As the source's README tells it, without names. */
  readonly oddity: string;
  /** A check, the plan, or the importer's own list. */
  readonly handledBy: string;
  /** How often the README, or the source itself, has it. */
  readonly told: number;
  /** How often it was handled; as often as it is there, or the product misses some. */
  readonly handled: (seen: Seen) => number;
}

/** How often a check fires with AWS assumed; `at`: only where the path begins so. */
export function fires(seen: Seen, check: string, at = ""): number {
  return pathsOf(seen, check).filter((path) => path.startsWith(at)).length;
}

/** The services that a check names. */
export function servicesNamed(seen: Seen, check: string): ReadonlySet<string> {
  return new Set(pathsOf(seen, check).flatMap((path) => /^services\.([^.[]+)/.exec(path)?.[1] ?? []));
}

function pathsOf({ withAwsAssumed }: Seen, check: string): readonly string[] {
  return withAwsAssumed.flatMap(({ problems }) =>
    problems.filter((problem) => problem.check === check).map(({ path }) => path),
  );
}

/** Sum over the organisations of one kind of access beside the model. */
export function notModelled(seen: Seen, kind: string): number {
  return seen.asTheSourceSays.reduce((sum, { imported }) => sum + (imported.notModelled[kind] ?? Number.NaN), 0);
}

/** Slugs of the teams of services in which an account is, as the source says. */
export function serviceTeamsOf({ asTheSourceSays }: Seen, id: string): readonly string[] {
  return asTheSourceSays.flatMap(({ plan, ownership }) =>
    plan.teams
      .filter(({ slug, members }) => Object.hasOwn(ownership.services, slug) && members.some((one) => one.id === id))
      .map(({ slug }) => slug),
  );
}

/** How many items hold. */
export function countOf<T>(items: Iterable<T>, holds: (item: T) => boolean): number {
  return [...items].filter(holds).length;
}
