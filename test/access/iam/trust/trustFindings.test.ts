import { parsePolicy } from "../../../../access/iam/policy/parsePolicy.ts";
import { trustFindings } from "../../../../access/iam/trust/trustFindings.ts";
import cases from "../../../cases/trustPolicies.json" with { type: "json" };

describe("trustFindings", () => {
  it.each(cases.cases)("judges $name", ({ document, expected }) => {
    const { policy, faults } = parsePolicy(document, "trust");
    expect(policy === undefined ? faults : []).toEqual([]);
    const found = policy === undefined ? [] : trustFindings(policy);
    expect(found.map(({ severity, rule, finding }) => `${severity} ${rule} ${finding}`)).toEqual(expected);
  });
});
