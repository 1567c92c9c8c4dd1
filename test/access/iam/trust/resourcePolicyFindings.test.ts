import { parsePolicy } from "../../../../access/iam/policy/parsePolicy.ts";
import { resourcePolicyFindings } from "../../../../access/iam/trust/resource/resourcePolicyFindings.ts";
import cases from "../../../cases/resourcePolicies.json" with { type: "json" };

describe("resourcePolicyFindings", () => {
  it.each(cases.cases)("judges $name", ({ document, expected }) => {
    const { policy, faults } = parsePolicy(document, "resource");
    expect(policy === undefined ? faults : []).toEqual([]);
    const found = policy === undefined ? [] : resourcePolicyFindings(policy);
    expect(found.map(({ severity, rule, finding }) => `${severity} ${rule} ${finding}`)).toEqual(expected);
  });
});
