import { ruleFamilies } from "../../../review/rules/ruleFamilies.ts";
import { rulesMarkdown } from "../../../review/rules/rulesMarkdown.ts";
import { rulesText } from "../../../review/rules/rulesText.ts";
import { ruleText } from "../../../review/rules/ruleText.ts";
import type { ToldRule } from "../../../review/rules/toldRule.ts";

const rule: ToldRule = {
  name: "role-carries-a-boundary",
  description: "Each role carries a boundary.",
  why: "Without one it may do *everything*.",
  fix: "Give it the <boundary> of `its_duty`.",
  sources: ["https://docs.example/boundary", "decision 0002"],
  exceptable: true,
  enforcement: "mandatory",
  decidedOn: "each resource",
  types: ["aws:iam/role:Role"],
};
const closed: ToldRule = { ...rule, name: "team-is-visible", exceptable: false, enforcement: "advisory" };

describe("ruleFamilies", () => {
  it("puts rules with what they are about, in the order of reading, and the rest at the end", () => {
    const named = [
      "odd-one",
      "role-trust-is-exact",
      "team-b",
      "team-a",
      "resource-policy-is-read",
      "resource-is-planned",
      "emergency-access-ends",
    ];
    const families = ruleFamilies(named.map((name) => ({ ...rule, name })));

    expect(families.map(({ title, rules }) => [title, ...rules.map(({ name }) => name)])).toEqual([
      ["The stack is what the plan says", "resource-is-planned"],
      ["The declaration", "emergency-access-ends"],
      ["Trust policies", "role-trust-is-exact"],
      ["Policies of resources", "resource-policy-is-read"],
      ["Teams", "team-a", "team-b"],
      ["Others", "odd-one"],
    ]);
  });
});

describe("rulesText", () => {
  it("tells each rule in one line", () => {
    expect(rulesText([closed, rule])).toBe(`Roles
  role-carries-a-boundary  Each role carries a boundary.

Teams
  team-is-visible          Each role carries a boundary.

2 rules. \`npx keyholder rules RULE\` tells why, what to do, and how to except.
`);
  });
});

describe("ruleText", () => {
  it("tells everything, with what opens one finding", () => {
    expect(ruleText(rule)).toBe(`role-carries-a-boundary
Each role carries a boundary.

Why         Without one it may do *everything*.
What to do  Give it the <boundary> of \`its_duty\`.
Decided on  each resource
Weight      mandatory
Looks at    aws:iam/role:Role
Sources     https://docs.example/boundary, decision 0002

An exception opens one finding on one subject. Under exceptions in stacks/<stack>/ownership.ts:

"what-for-and-whom": {
  rule: "role-carries-a-boundary",
  finding: "…", // as the violation prints it: (Finding "…"; …)
  subject: "…", // what the violation begins with, up to the first colon
  beneficiary: "…", // who gains by it, and neither approves nor records it
  reason: "…",
  ticket: "…",
  approvedBy: "…", // approver of the exception path
  recordedBy: "…", // somebody else
  grantedOn: "YYYY-MM-DD",
  expiresOn: "YYYY-MM-DD", // at most 90 days later
},
`);
  });

  it("says that nothing opens it", () => {
    expect(ruleText(closed)).toMatch(/\n\nIt cannot be excepted\.\n$/);
  });
});

describe("rulesMarkdown", () => {
  it("names its maker, and writes texts so that Markdown shows them as they are", () => {
    const text = rulesMarkdown([rule, closed]);

    expect(text).toMatch(/^<!-- Written by `npx keyholder rules --markdown > docs\/rules\.md`/);
    expect(text).toContain(`
## Roles

### role-carries-a-boundary

Each role carries a boundary.

- Why: Without one it may do \\*everything\\*.
- What to do: Give it the \\<boundary\\> of \`its_duty\`.
- Mandatory, may be excepted. Source: <https://docs.example/boundary>, decision 0002

## Teams
`);
    expect(text).toContain("\n- Advisory, cannot be excepted. Source: ");
  });
});
