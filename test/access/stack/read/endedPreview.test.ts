import { endedPreview, leftOut } from "../../../../access/stack/read/endedPreview.ts";

const told = (raw: unknown) => {
  const ended = endedPreview(raw);
  return "refusals" in ended ? ended.refusals.map(({ path, message, fix }) => `${path}: ${message} ${fix}`) : ended;
};
const anew = "Make it anew with `pulumi preview --json --show-sames`.";

describe("endedPreview", () => {
  it("reads the frame of a preview", () => {
    expect(told({ steps: [], changeSummary: {}, diagnostics: [{ severity: "warning", message: "slow" }] })).toEqual({
      steps: [],
      changeSummary: {},
      config: {},
    });
    expect(told({ steps: [], changeSummary: {}, config: { a: "b" } })).toMatchObject({ config: { a: "b" } });
  });

  it.each([
    ["what is no object", [], "changeSummary: It is missing, so the preview did not come to its end."],
    [
      "a preview without a summary",
      { steps: [] },
      "changeSummary: It is missing, so the preview did not come to its end.",
    ],
    ["a preview without steps", { changeSummary: {} }, "steps: There are none."],
    ["steps that are no list", { steps: {}, changeSummary: {} }, "steps: There are none."],
    ["diagnostics that are no list", { steps: [], changeSummary: {}, diagnostics: {} }, "diagnostics: It is no list."],
    [
      "what Pulumi does not trust",
      { steps: [], changeSummary: {}, maybeCorrupt: true },
      "maybeCorrupt: Pulumi does not trust its own answer.",
    ],
  ])("refuses %s", (_, raw, refusal) => {
    expect(told(raw)).toEqual([`${refusal} ${anew}`]);
  });

  it("refuses a preview that failed, with each of its errors", () => {
    const diagnostics = [
      { severity: "error", urn: "urn:a", message: "denied\nand more" },
      { severity: "error", message: 7 },
    ];

    expect(told({ steps: [], changeSummary: {}, diagnostics })).toEqual([
      '"urn:a": The preview failed: "denied". Mend it, and make the preview anew.',
      'diagnostics: The preview failed: "". Mend it, and make the preview anew.',
    ]);
  });
});

describe("leftOut", () => {
  const left = (changeSummary: { readonly [op: string]: unknown }, ops: readonly string[], unchanged?: number) =>
    leftOut({ steps: ops.map((op) => ({ op })), changeSummary, config: {} }, unchanged).map(
      ({ path, message }) => `${path}: ${message}`,
    );

  it("finds nothing where each step is there", () => {
    expect(left({ same: 1, update: 2 }, ["same", "update", "update"])).toEqual([]);
  });

  it("counts what is not there, by kind", () => {
    expect(left({ same: 3, update: 2, create: "1" }, ["same", "update"])).toEqual([
      "changeSummary.same: The preview leaves out 2 of the resources that stay as they are.",
      'changeSummary.update: The preview leaves out 1 of the steps "update".',
      "changeSummary.create: It is no number.",
    ]);
  });

  it("takes off what a refresh has shown", () => {
    expect(left({ same: 3 }, ["same"], 2)).toEqual([]);
    expect(left({ same: 3 }, ["same"], 1)).toEqual([
      "changeSummary.same: The preview leaves out 1 of the resources that stay as they are.",
    ]);
  });
});
