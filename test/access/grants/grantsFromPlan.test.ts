import { grantKey } from "../../../access/grants/grant.ts";
import { grantsFromPlan } from "../../../access/grants/grantsFromPlan.ts";
import { planAccess } from "../../../access/planAccess.ts";
import { ownership as lantern } from "../../../stacks/lantern/ownership.ts";
import { stacks } from "../../support/stacks.ts";

const grants = grantsFromPlan(planAccess(lantern));

describe("grantsFromPlan", () => {
  it("tells everything that an engineer without a duty of a service can do, and why", () => {
    const zoe = grants
      .filter(({ who }) => who.id === "zoe")
      .map(({ can, on, through, because }) => `${can} ${on}, through ${through}: ${because}`);

    expect(zoe).toEqual([
      "audit account main, through role keyholder-audit: owner of audit",
      "audit account staging, through role keyholder-audit: owner of audit",
      "push to checkout, through team checkout: engineer of checkout",
      "own paths of checkout: *, through team checkout: engineer of checkout",
      "push to storefront, through team storefront: engineer of storefront",
      "own paths of storefront: *, through team storefront: engineer of storefront",
    ]);
  });

  it("tells what a team inherits from the team above it", () => {
    const harbor = planAccess(stacks[1]?.[1] ?? lantern);
    const teams = harbor.teams.map((team) => (team.slug === "mobile-api-deploy" ? { ...team, access: [] } : team));

    expect(
      grantsFromPlan({ ...harbor, teams })
        .filter(({ on, through }) => on === "mobile-sdk" && through.includes("below"))
        .map(({ who, through }) => `${who.id} through ${through}`),
    ).toContain("yusuf through team mobile-api-deploy, below team mobile-api");
  });

  it("says until when an exception holds, and which one it is", () => {
    expect(grants.filter(({ because }) => because.startsWith("exception "))).toEqual([
      {
        who: { kind: "person", id: "leo" },
        can: "monitoring",
        on: "storefront in production",
        service: "storefront",
        through: "role storefront-production-monitoring",
        until: "2026-12-19T00:00:00Z",
        because: "exception leo-watches-storefront",
      },
    ]);
  });

  it("names a workflow by repository and environment", () => {
    expect(grants.filter(({ who }) => who.kind === "workflow").map(({ who, can }) => `${who.id} ${can}`)).toContain(
      "storefront:production-deploy deploy",
    );
  });

  it.each(stacks)(
    "gives each grant of %s once, sorted, and one to each trusted person and workflow of each role",
    (_, ownership) => {
      const plan = planAccess(ownership);
      const all = grantsFromPlan(plan);
      const keys = all.map(grantKey);
      const through = all.filter((grant) => grant.through.startsWith("role "));

      expect(keys).toEqual([...new Set(keys)].sort());
      expect(through).toHaveLength(
        plan.roles.reduce((sum, role) => sum + role.trustedPeople.length + role.trustedWorkflows.length, 0) +
          plan.pipelineRoles.length,
      );
    },
  );
});
