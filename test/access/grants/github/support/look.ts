import type { Ownership } from "../../../../../model/index.ts";
import { type Control, controlKey } from "../../../../../access/grants/control.ts";
import type { Directory } from "../../../../../access/grants/directory.ts";
import { githubDirectory } from "../../../../../access/grants/github/githubDirectory.ts";
import { githubReaders } from "../../../../../access/grants/github/githubReaders.ts";
import { type Grant, grantKey } from "../../../../../access/grants/grant.ts";
import type { StackView, TypeReader } from "../../../../../access/grants/typeReader.ts";
import type { AccessPlan } from "../../../../../access/plan.ts";
import type { Properties, StackResource, Value } from "../../../../../access/stack/resource.ts";
import { readProperties } from "../../../../../access/stack/values/readValue.ts";
import { planGitHub } from "../../../../../access/github/planGitHub.ts";
import { joinParts } from "../../../../../access/planPart.ts";
import { resourcesOfPlan } from "../../../../../policypacks/ownership/judge/resourcesOfPlan.ts";
import { smallOwnership } from "../../../../support/smallOwnership.ts";

/** The reader of each type. */
export const readerOf: ReadonlyMap<string, TypeReader> = new Map(
  githubReaders.flatMap((reader) => reader.types.map((type) => [type, reader] as const)),
);

/** A stack as the readers of GitHub see it. */
export function viewOf(resources: readonly StackResource[], ownership: Ownership = smallOwnership): StackView {
  const directory = { ownership, github: githubDirectory(ownership) } as Directory;
  const byType = Map.groupBy(resources, ({ type }) => type);
  return { directory, ofType: (type) => byType.get(type) ?? [] };
}

/** Everything that the readers say of a stack, sorted. */
export function look(resources: readonly StackResource[], ownership: Ownership = smallOwnership) {
  const view = viewOf(resources, ownership);
  const grants: Grant[] = [];
  const controls: Control[] = [];
  for (const resource of resources) {
    const reader = readerOf.get(resource.type);
    grants.push(...(reader?.grants?.(resource, view) ?? []));
    controls.push(...(reader?.controls(resource, view) ?? []));
  }
  return { grants: sorted(grants, grantKey), controls: sorted(controls, controlKey) };
}

function sorted<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Everything that is said, one line each, sorted: what a comparison of two stacks goes by. */
export function said(resources: readonly StackResource[], ownership?: Ownership): readonly string[] {
  const { grants, controls } = look(resources, ownership);
  return [
    ...new Set([
      ...grants.map(grantKey),
      ...controls.map((control) => [controlKey(control), control.value, control.visible].join("\n")),
    ]),
  ].sort();
}

/** A resource of the GitHub provider: of `team`, `github:index/team:Team`. */
export function gitHub(
  type: string,
  name: string,
  properties: { readonly [property: string]: unknown },
): StackResource {
  const token = type.includes(":") ? type : `github:index/${type}:${type.slice(0, 1).toUpperCase()}${type.slice(1)}`;
  return {
    urn: `urn:pulumi:small::keyholder::${token}::${name}`,
    type: token,
    name,
    properties: readProperties(properties) as Properties,
    options: { protect: false, ignoreChanges: [] },
  };
}

/** What a declaration means on GitHub, without AWS, which takes most of the time of a plan. */
export function githubPlan(ownership: Ownership): AccessPlan {
  const { name, github } = ownership.organisation;
  return { organisation: { name, github: github.login, githubId: github.id }, ...joinParts(planGitHub(ownership)) };
}

/** The resources of GitHub that a declaration asks for. */
export function plannedResources(ownership: Ownership): readonly StackResource[] {
  return resourcesOfPlan(githubPlan(ownership), "small", "keyholder").filter(({ type }) => type.startsWith("github:"));
}

/** A copy of a resource with other properties. */
export function withProperties(resource: StackResource, properties: Value): StackResource {
  return { ...resource, properties: properties as Properties };
}
