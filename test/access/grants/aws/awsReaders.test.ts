import fc from "fast-check";
import { awsReaders } from "../../../../access/grants/aws/awsReaders.ts";
import { type Grant, grantKey } from "../../../../access/grants/grant.ts";
import { grantsFromPlan } from "../../../../access/grants/grantsFromPlan.ts";
import type { AccessPlan } from "../../../../access/plan.ts";
import { planAccess } from "../../../../access/planAccess.ts";
import { knownType } from "../../../../access/stack/types/typeKnowledge.ts";
import type { Ownership } from "../../../../model/index.ts";
import { resourcesOfPlan } from "../../../../policypacks/ownership/judge/resourcesOfPlan.ts";
import { stacks } from "../../../support/stacks.ts";
import { changedLantern } from "./support/changedLantern.ts";
import { told } from "./support/told.ts";

function grantsOfRoles(plan: AccessPlan): readonly Grant[] {
  const names = new Set(plan.roles.map(({ name }) => `role ${name}`));
  return grantsFromPlan(plan).filter(({ through }) => names.has(through));
}

function grantsOfResources(plan: AccessPlan, ownership: Ownership): readonly Grant[] {
  return told(resourcesOfPlan(plan, "test", "keyholder"), ownership).grants;
}

function sorted(grants: readonly Grant[]): readonly Grant[] {
  return [...grants].sort((one, other) => (grantKey(one) < grantKey(other) ? -1 : 1));
}

describe("awsReaders", () => {
  it.each(stacks)(
    "finds in the resources of %s every grant of its plan through a role, and no other one",
    (_, model) => {
      const plan = planAccess(model);

      expect(sorted(grantsOfResources(plan, model))).toEqual(sorted(grantsOfRoles(plan)));
    },
  );

  it("finds the grants of every plan in its resources", () => {
    fc.assert(
      fc.property(changedLantern, (model) => {
        const plan = planAccess(model);

        expect(sorted(grantsOfResources(plan, model))).toEqual(sorted(grantsOfRoles(plan)));
      }),
      { numRuns: 25 },
    );
  });

  it("has one reader for a type, and knows of each that it has to do with access", () => {
    const types = awsReaders.flatMap((reader) => reader.types);

    expect(types).toEqual([...new Set(types)]);
    expect(types.filter((type) => !["access", "carries"].includes(knownType(type)?.kind ?? ""))).toEqual([
      "pulumi:providers:aws",
    ]);
  });
});
