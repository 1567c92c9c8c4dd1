import type { Policy, PolicyStatement } from "../../../../access/iam/policy/policy.ts";
import type { Principal } from "../../../../access/iam/policy/principal.ts";
import { parsePolicy } from "../../../../access/iam/policy/parsePolicy.ts";
import { resourcePolicyFindings } from "../../../../access/iam/trust/resource/resourcePolicyFindings.ts";
import { trustFindings } from "../../../../access/iam/trust/trustFindings.ts";
import { trustRules } from "../../../../access/iam/trust/trustRules.ts";
import messages from "../../../cases/trustMessages.json" with { type: "json" };
import resources from "../../../cases/resourcePolicies.json" with { type: "json" };
import trusts from "../../../cases/trustPolicies.json" with { type: "json" };

/** What AWS, and so the parser, refuses: a policy made by hand. */
function handmade(values: readonly Principal[], negated = false): Policy {
  const statement: PolicyStatement = {
    path: "Statement",
    sid: "Made",
    effect: "Allow",
    principal: { negated, values },
    action: { negated: false, values: ["sts:AssumeRole"] },
    resource: undefined,
    conditions: [],
  };
  return { kind: "trust", version: "2012-10-17", statements: [statement] };
}

const statement = "Statement (Made)";
const byHand = [
  [
    handmade([{ kind: "arn", arn: "arn:aws:iam::111122223333:user/oscar" }], true),
    {
      rule: "not-principal",
      finding: "Principal::*",
      severity: "critical",
      message: "Everybody is admitted but those in NotPrincipal.",
      fix: "Name in Principal whom you trust.",
    },
  ],
  [
    handmade([{ kind: "arn", arn: "arn:aws:iam::111122223333:role/*" }]),
    {
      rule: "principal-wildcard",
      finding: "Principal::arn:aws:iam::111122223333:role/*",
      severity: "high",
      message: 'The principal "arn:aws:iam::111122223333:role/*" has a wildcard, which AWS refuses.',
      fix: "Write each principal out.",
    },
  ],
  [
    handmade([{ kind: "service", service: "*" }]),
    {
      rule: "service-any",
      finding: "Principal::*",
      severity: "critical",
      message: 'Services are named by the pattern "*".',
      fix: "Name the service.",
    },
  ],
] as const;

describe("trustFindings, in words", () => {
  it.each(byHand)("judges a policy that no parser lets through: %#", (policy, finding) => {
    expect(trustFindings(policy)).toEqual([{ ...finding, statement }]);
  });

  it.each(messages)("says $rule whole", ({ case: name, rule, kind, ...wanted }) => {
    const { document } = (kind === "trust" ? trusts : resources).cases.find((one) => one.name === name) ?? {};
    const { policy } = parsePolicy(document, kind === "trust" ? "trust" : "resource");
    if (policy === undefined) throw new Error(`${name} is no policy.`);
    const found = kind === "trust" ? trustFindings(policy) : resourcePolicyFindings(policy);
    expect(found.find((one) => one.rule === rule)).toEqual({ rule, ...wanted });
  });

  it("has every rule of the table in a test, and says it with a full stop", () => {
    const elsewhere = ["admits-unexpected", "does-not-admit-expected"];
    const told = [...messages.map(({ rule }) => rule), ...byHand.map(([, { rule }]) => rule), ...elsewhere];
    expect([...new Set(told)].sort()).toEqual(Object.keys(trustRules).sort());
    for (const sentence of [...Object.values(trustRules), ...messages.flatMap(({ message, fix }) => [message, fix])])
      expect(sentence).toMatch(/^[^.].*\.$/);
  });
});
