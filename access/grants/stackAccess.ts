import type { StackResource } from "../stack/resource.ts";
import { subjectOf } from "../stack/subject.ts";
import { awsReaders } from "./aws/awsReaders.ts";
import { type Control, controlKey } from "./control.ts";
import { githubReaders } from "./github/githubReaders.ts";
import { type Grant, grantKey } from "./grant.ts";
import { relevanceOf } from "./relevanceOf.ts";
import type { StackView, TypeReader } from "./typeReader.ts";

/** An access-relevant resource that no reader knows, and why. */
export interface NotReviewed {
  readonly urn: string;
  /** The resource, as violations call it. */
  readonly subject: string;
  readonly because: string;
}

/** What some resources of a stack give to whom, and what protects it. Each access-relevant one is either reviewed or not. */
export interface StackAccess {
  /** Sorted by {@link grantKey}; each with the resources that it stands on. */
  readonly grants: readonly PlacedGrant[];
  /** Sorted by {@link controlKey}. */
  readonly controls: readonly Control[];
  /** URNs, sorted. */
  readonly reviewed: readonly string[];
  /** Sorted by URN. */
  readonly notReviewed: readonly NotReviewed[];
}

/** A grant, and the resource that says it. */
export interface PlacedGrant extends Grant {
  readonly urn: string;
}

const readers: ReadonlyMap<string, TypeReader> = new Map(
  [...awsReaders, ...githubReaders].flatMap((reader) => reader.types.map((type) => [type, reader] as const)),
);

/** The reader of a type, if there is one. */
export function readerOf(type: string): TypeReader | undefined {
  return readers.get(type);
}

/**
 * Reads resources together with what else the view holds of them.
 *
 * @param shared Subjects that several resources have, of two types or below two parents: each is told with its URN, so that none hides another.
 */
export function accessOf(
  resources: readonly StackResource[],
  view: StackView,
  shared: ReadonlySet<string> = sharedSubjects(resources),
): StackAccess {
  const grants = new Map<string, PlacedGrant>();
  const controls = new Map<string, Control>();
  const reviewed: string[] = [];
  const notReviewed: NotReviewed[] = [];
  for (const resource of resources) {
    const { urn, type } = resource;
    const reader = readers.get(type);
    const relevance = relevanceOf(resource);
    if (reader === undefined) {
      if (relevance !== undefined) notReviewed.push({ urn, subject: subjectOf(resource), because: relevance });
      continue;
    }
    reviewed.push(urn);
    for (const grant of reader.grants?.(resource, view) ?? []) grants.set(grantKey(grant), { ...grant, urn });
    for (const control of reader.controls(resource, view)) {
      const told = shared.has(control.subject) ? { ...control, subject: `${control.subject} (${urn})` } : control;
      controls.set(controlKey(told), told);
    }
  }
  return {
    grants: sortedByKey(grants),
    controls: sortedByKey(controls),
    reviewed: reviewed.sort(),
    notReviewed: notReviewed.sort((one, other) => (one.urn < other.urn ? -1 : 1)),
  };
}

/** What several resources would be called. */
export function sharedSubjects(resources: readonly StackResource[]): ReadonlySet<string> {
  const urns = Map.groupBy(
    resources.filter(({ type }) => readers.has(type)),
    subjectOf,
  );
  return new Set([...urns].flatMap(([subject, of]) => (of.length > 1 ? [subject] : [])));
}

function sortedByKey<T>(values: ReadonlyMap<string, T>): readonly T[] {
  return [...values].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}
