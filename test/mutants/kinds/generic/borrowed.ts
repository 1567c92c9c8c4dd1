import type { StackResource } from "../../../../access/stack/resource.ts";
import type { MutantBase } from "../../base/loadBase.ts";
import type { MutantKind } from "../../mutant.ts";
import { propertyDraft } from "../drafts.ts";

/** What is right for one resource is wrong for another. */
export const borrowedKinds: readonly MutantKind[] = [
  {
    name: "value of a neighbour",
    does: "redirects",
    what: "A property gets the value that another resource of the same type has.",
    inEngine: true,
    *of(resource, base) {
      for (const property of Object.keys(resource.properties)) {
        const neighbour = nextOther(resource, property, base);
        if (neighbour === undefined) continue;
        const value = neighbour.properties[property];
        yield propertyDraft(resource, property, value, { of: neighbour.name, value: value ?? null });
      }
    },
  },
];

/** The next resource of the same type that gives the property another value. */
function nextOther(resource: StackResource, property: string, { byType }: MutantBase): StackResource | undefined {
  const all = byType.get(resource.type) ?? [];
  const at = all.indexOf(resource);
  const given = JSON.stringify(resource.properties[property]);
  return [...all.slice(at + 1), ...all.slice(0, at)].find(
    ({ properties }) => Object.hasOwn(properties, property) && JSON.stringify(properties[property]) !== given,
  );
}
