import type { GateReport } from "../../../review/gate/gateReport.ts";
import { gateText } from "../../../review/gate/gateText.ts";

const report: GateReport = {
  stack: "prod",
  today: "2026-11-21",
  source: { kind: "state", file: "state.json", sha256: "ab12", resultSha256: "cd34" },
  counts: { resources: 5, rules: 104, mandatory: 0, advisory: 0 },
  violations: [],
  exceptionsUsed: [],
  notes: [],
};

describe("gateText", () => {
  it("tells verdict, digests and what was not checked", () => {
    expect(gateText(report)).toBe(`The state of stack prod on 2026-11-21

Not checked
  What was changed by hand shows only after \`pulumi refresh\`.
  What no stack manages, such as a role made by hand, stands in no preview and in no state.
  What a provider takes from environment variables is not written down.
  What the next \`pulumi up\` would change: hand over a preview for that.

No mandatory violation: 5 resources held against 104 rules.
state.json: sha256 ab12; what it comes to: sha256 cd34.
`);
  });

  it("puts violations under their resource, and tells exceptions in use and notes on every run", () => {
    const violation = { rule: "role-is-good", enforcement: "mandatory", subject: "role web", urn: "urn:web" } as const;
    const text = gateText({
      ...report,
      source: { ...report.source, kind: "preview", file: "-" },
      counts: { resources: 1, rules: 1, mandatory: 2, advisory: 1 },
      violations: [
        { ...violation, message: "role web: path: Bad." },
        { ...violation, message: "role web: tags: Worse." },
        { rule: "duty-ends", enforcement: "advisory", subject: "stack prod", message: "stack prod: Soon." },
      ],
      exceptionsUsed: [
        { exception: "leave", rule: "r", subject: "role web", finding: "Principal::leo", expiresOn: "2026-12-18" },
      ],
      notes: ['"urn:old" is marked.'],
    });

    expect(text).toBe(`The preview of stack prod on 2026-11-21

urn:web
  role web: path: Bad. [role-is-good]
  role web: tags: Worse. [role-is-good]

stack prod
  stack prod: Soon. [duty-ends] (advisory: it blocks nothing)

Exceptions in use
  leave: opens "Principal::leo" of r on role web until 2026-12-18.

Worth knowing
  "urn:old" is marked.

Not checked
  What was changed by hand and will be put right: \`pulumi preview --refresh --expect-no-changes\` tells it.
  What no stack manages, such as a role made by hand, stands in no preview and in no state.
  What a provider takes from environment variables is not written down.
  Whether \`pulumi up\` does what was previewed: let it run from the same commit, right after the gate.

2 mandatory violations, 1 advisory: 1 resource held against 1 rule.
Standard input: sha256 ab12; what it comes to: sha256 cd34.
`);
  });
});
