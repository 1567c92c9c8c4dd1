import { planAccess } from "../../../../access/planAccess.ts";
import { parsePolicy } from "../../../../access/iam/policy/parsePolicy.ts";
import { parseExpected } from "../../../../access/iam/trust/expected/expectedPrincipal.ts";
import { trustFindings } from "../../../../access/iam/trust/trustFindings.ts";
import { smallOwnership } from "../../../support/smallOwnership.ts";

describe("the trust policies that Keyholder writes", () => {
  const roles = planAccess(smallOwnership).roles;

  it.each(roles.map((role) => [role.name, role] as const))("has nothing to say of %s", (_, role) => {
    const { policy, faults } = parsePolicy(role.trust, "trust");
    expect(policy === undefined ? faults : trustFindings(policy)).toEqual([]);
  });

  it.each(roles.map((role) => [role.name, role] as const))("proves that %s admits whom the plan names", (_, role) => {
    const { policy } = parsePolicy(role.trust, "trust");
    const named = [
      ...role.trustedPeople.map(({ principal }) => principal),
      ...role.trustedWorkflows.flatMap(({ subjects }) => subjects),
    ];
    const expected = named.flatMap((text) => parseExpected(text).expected ?? []);
    expect(policy === undefined ? undefined : trustFindings(policy, expected)).toEqual([]);
  });
});
