import { directoryOf } from "../../../../access/grants/directory.ts";
import { accessChanges } from "../../../../access/grants/changes/accessChanges.ts";
import type { EngineSays } from "../../../../access/grants/changes/engineSays.ts";
import type { Raw } from "../../../../access/stack/read/isRecord.ts";
import type { Properties, StackResource } from "../../../../access/stack/resource.ts";
import type { Side } from "../../../../access/stack/sides/side.ts";
import { smallOwnership } from "../../../support/smallOwnership.ts";
import { lanternOf as of, plannedStack, sideOf } from "../../../support/sidesOf.ts";

/** Every resource of the smallest declaration. */
export const smallStack: readonly StackResource[] = plannedStack(smallOwnership);
export const smallSide: Side = sideOf(smallStack);
export const smallDirectory = directoryOf(smallOwnership);

/** The first resource of a type, such as `aws:iam/role:Role`. */
export function firstOf(type: string): StackResource {
  const found = smallStack.find((resource) => resource.type === type);
  if (found === undefined)
    throw new Error(`no ${type} in ${[...new Set(smallStack.map((each) => each.type))].join(", ")}`);
  return found;
}

/** The same side with one resource otherwise; without properties, without it. */
export function withProperties(resource: StackResource, properties?: Properties): Side {
  const others = smallStack.filter((each) => each !== resource);
  return sideOf(properties === undefined ? others : [...others, { ...resource, properties }]);
}

/** The same side with some fields of what the engine wrote of one resource otherwise. */
export function withRaw(resource: StackResource, change: Raw): Side {
  return {
    ...smallSide,
    raws: new Map([...smallSide.raws].map(([urn, raw]) => [urn, urn === resource.urn ? { ...raw, ...change } : raw])),
  };
}

/** The same resource below another component. */
export function twinOf(resource: StackResource): StackResource {
  const [stack, project, types, ...name] = resource.urn.split("::");
  return { ...resource, urn: [stack, project, `other:index:Component$${types}`, ...name].join("::") };
}

/** What changes between two sides of the smallest stack. */
export function changesOf(before: Side, after: Side, says?: EngineSays) {
  return accessChanges(before, after, smallDirectory, of, says);
}

/** What is told, in a word each and sorted: what kind of news of which resource. */
export function toldOf(before: Side, after: Side, says?: EngineSays): readonly string[] {
  const { grants, controls, replaced, notReviewed, unsure } = changesOf(before, after, says);
  return [
    ...grants.gained.map(({ who, can, on }) => `${who.id} gains ${can} of ${on}`),
    ...grants.lost.map(({ who, can, on }) => `${who.id} loses ${can} of ${on}`),
    ...grants.changed.map(({ after: { who, can, on } }) => `${who.id} keeps ${can} of ${on}`),
    ...controls.map(({ before: was, after: is, direction }) => {
      const { kind = "", subject = "", field = "" } = is ?? was ?? {};
      return `${kind} of ${subject}, ${direction}: ${field}`;
    }),
    ...replaced.map(({ subject, before: was }) => `${subject} made anew: it was ${was}`),
    ...notReviewed.map(({ subject, because }) => `${subject} not reviewed: ${because}`),
    ...unsure.map(({ path, message }) => `${path}: ${message}`),
  ].sort();
}
