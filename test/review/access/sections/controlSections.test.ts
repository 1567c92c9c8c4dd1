import type { Control } from "../../../../access/index.ts";
import { diffControls } from "../../../../access/grants/diffControls.ts";
import { controlSections, hiddenControls } from "../../../../review/access/sections/controlSections.ts";

const control = (changes: Partial<Control>): Control => ({
  kind: "protection",
  subject: "repository ruleset shop/keyholder-branches",
  field: "rules.deletion",
  value: "true",
  visible: "known",
  strength: 1,
  urn: "urn:ruleset",
  ...changes,
});

const standing = { added: new Set<string>(), removed: new Set<string>() };

const sentences = (before: readonly Control[], after: readonly Control[]) =>
  [...controlSections({ ...standing, controls: diffControls(before, after) })].map(([name, lines]) => [
    name,
    lines.map(({ sentence, undo, needsDecision, details }) => ({ sentence, undo, needsDecision, details })),
  ]);

describe("controlSections", () => {
  it("tells of weaker protection rule by rule, with what would undo it", () => {
    const approvals = { field: "rules.pullRequest.requiredApprovingReviewCount" };

    expect(
      sentences(
        [control({ ...approvals, value: "2", strength: 2 }), control({})],
        [control({ ...approvals, value: "1", strength: 1 })],
      ),
    ).toEqual([
      [
        "protection weakened",
        [
          {
            sentence: 'Repository ruleset shop/keyholder-branches: rules.deletion is no longer "true".',
            undo: 'Set rules.deletion to "true" again.',
            needsDecision: true,
            details: [],
          },
          {
            sentence:
              'Repository ruleset shop/keyholder-branches: rules.pullRequest.requiredApprovingReviewCount changes from "2" to "1".',
            undo: 'Set rules.pullRequest.requiredApprovingReviewCount to "2" again.',
            needsDecision: true,
            details: [],
          },
        ],
      ],
    ]);
  });

  it("sets stronger protection apart, on which nobody has to decide", () => {
    expect(sentences([], [control({ value: "" })])).toEqual([
      [
        "protection strengthened",
        [
          {
            sentence: "Repository ruleset shop/keyholder-branches: rules.deletion is new.",
            undo: "",
            needsDecision: false,
            details: [],
          },
        ],
      ],
    ]);
  });

  it("tells of the statements of one role together, and of the emergency role apart", () => {
    const statement = (changes: Partial<Control>) =>
      control({ kind: "permissions", subject: "role main/shop-deploy", value: "", strength: -1, ...changes });

    expect(
      sentences(
        [statement({ field: "Allow s3:GetObject on *" })],
        [
          statement({ field: "Allow s3:PutObject on *" }),
          statement({ subject: "role main/keyholder-emergency", field: "Allow iam:DeleteUser on *", emergency: true }),
        ],
      ),
    ).toEqual([
      [
        "emergency access",
        [
          {
            sentence: "Role main/keyholder-emergency: less is held back (1 change).",
            undo: "",
            needsDecision: true,
            details: ["Allow iam:DeleteUser on * is new"],
          },
        ],
      ],
      [
        "permissions changed",
        [
          {
            sentence: "Role main/shop-deploy: it may do other things (2 changes).",
            undo: "",
            needsDecision: true,
            details: ["Allow s3:GetObject on * is gone", "Allow s3:PutObject on * is new"],
          },
        ],
      ],
    ]);
  });

  it("tells of what is wholly new, or gone, in one line", () => {
    const { strength: _, ...name } = control({ field: "name", value: "keyholder-branches" });
    const points = [name, control({}), control({ field: "bypassActors", value: "", strength: -1 })];
    const told = (before: readonly Control[], after: readonly Control[]) =>
      [
        ...controlSections({
          controls: diffControls(before, after),
          added: new Set(before.length === 0 ? ["urn:ruleset"] : []),
          removed: new Set(after.length === 0 ? ["urn:ruleset"] : []),
        }),
      ].map(([name, lines]) => [
        name,
        lines.map(({ sentence, needsDecision, details }) => [sentence, needsDecision, details]),
      ]);
    const details = ["bypassActors", 'name: "keyholder-branches"', 'rules.deletion: "true"'];

    expect(told([], points)).toEqual([
      ["protection weakened", [["Repository ruleset shop/keyholder-branches is new (3 points).", true, details]]],
    ]);
    expect(told(points.slice(0, 2), [])).toEqual([
      [
        "protection weakened",
        [["Repository ruleset shop/keyholder-branches is gone (2 points).", true, details.slice(1)]],
      ],
    ]);
    expect(told([], points.slice(0, 2))).toEqual([
      [
        "protection strengthened",
        [["Repository ruleset shop/keyholder-branches is new (2 points).", false, details.slice(1)]],
      ],
    ]);
  });

  it("leaves what nobody sees to those that were not told", () => {
    const unknown = control({
      kind: "trust",
      subject: "role main/x",
      field: "assumeRolePolicy",
      value: "",
      visible: "unknown",
    });
    const changes = diffControls([], [unknown]);

    expect([...controlSections({ ...standing, controls: changes })]).toEqual([]);
    expect(hiddenControls(changes).map(({ sentence, undo }) => [sentence, undo])).toEqual([
      [
        "Role main/x: assumeRolePolicy is not known before the update, so what changes was not told.",
        "Make it known: build it from values of the declaration.",
      ],
    ]);
  });
});
