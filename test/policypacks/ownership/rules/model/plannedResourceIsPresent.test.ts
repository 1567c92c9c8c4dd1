import { plannedResourceIsPresent } from "../../../../../policypacks/ownership/rules/model/plannedResourceIsPresent.ts";
import { subjectOf } from "../../../../../access/stack/subject.ts";
import { context, resources, role, root, within } from "./support.ts";
import type { StackResource } from "../../../../../access/stack/resource.ts";

function missing(present: readonly StackResource[]) {
  return plannedResourceIsPresent.check(present, context, []);
}

describe("plannedResourceIsPresent", () => {
  it("passes where everything is there, with whatever stands beside it", () => {
    expect(missing(resources)).toEqual([]);
    expect(missing([...resources, within(role)])).toEqual([]);
  });

  it.each(
    resources.filter((resource) => resource !== root).map((resource) => [subjectOf(resource), resource] as const),
  )("misses the %s", (subject, resource) => {
    expect(missing(resources.filter((other) => other !== resource))).toEqual([
      {
        id: `Missing::${resource.type}`,
        subject,
        message: `The plan names "${resource.type}" of this name, and the stack does not hold it.`,
      },
    ]);
  });

  it("misses what stands at another place, and everything where nothing is there", () => {
    expect(missing(resources.map((resource) => (resource === role ? within(role) : resource)))).toHaveLength(1);
    expect(missing([])).toHaveLength(context.expected.size);
    expect(missing([root])).toHaveLength(resources.length - 1);
  });
});
