import { previewSides } from "../../../../access/stack/sides/previewSides.ts";
import { previewOf } from "../read/support/engineFiles.ts";
import { aws, github, of, role, root, smallStack, team } from "../read/support/smallStack.ts";

const read = (raw: unknown) => {
  const sides = previewSides(raw, of);
  if ("refusals" in sides) throw new Error(sides.refusals.map(({ message }) => message).join("\n"));
  return sides;
};
const refusals = (raw: unknown) => {
  const sides = previewSides(raw, of);
  return "refusals" in sides ? sides.refusals.map(({ path, message }) => `${path}: ${message}`) : sides;
};
const shown = [root, aws, role, team].map(({ urn }) => urn);

describe("previewSides", () => {
  it("holds the same on both sides where nothing changes, with the provider that the engine makes", () => {
    const { before, after, replaced, updated } = read(previewOf(smallStack));

    expect([...before.raws.keys()]).toEqual([...shown, github.urn]);
    expect([...after.raws.keys()]).toEqual([...shown, github.urn]);
    expect(after.raws.get(github.urn)).toMatchObject({ type: github.type, inputs: { owner: "acorn" } });
    expect([before.unsure, after.unsure, [...replaced], [...updated]]).toEqual([[], [], [], []]);
  });

  it("holds nothing before the first update", () => {
    const { before, after, updated } = read(previewOf(smallStack, undefined, "create"));

    expect([...before.raws.keys()]).toEqual([]);
    expect([...after.raws.keys()]).toEqual([...shown, github.urn]);
    expect([...updated]).toEqual(shown);
  });

  it("is not sure of what the preview leaves out, where something changes", () => {
    const { steps, ...rest } = previewOf(smallStack);
    const [first, ...others] = steps;
    const preview = { ...rest, steps: [{ ...first, op: "update" }], changeSummary: { same: others.length, update: 1 } };

    expect(read(preview).after.unsure).toEqual([
      {
        path: "changeSummary.same",
        message: "The preview leaves out 3 of the resources that stay as they are.",
        fix: "Make it anew with `pulumi preview --json --show-sames`.",
      },
    ]);
  });

  it("is sure of what only a refresh has shown, if it has shown all of it", () => {
    const { steps, ...rest } = previewOf(smallStack);
    const refreshes = steps.map((step) => ({ ...step, op: "refresh" }));
    const [first] = steps;
    const preview = (of: typeof refreshes) => ({
      ...rest,
      steps: [...of, { ...first, op: "update" }],
      changeSummary: { same: steps.length - 1, update: 1 },
    });

    expect(read(preview(refreshes)).after.unsure).toEqual([]);
    expect(read(preview(refreshes.slice(0, 2))).after.unsure).toMatchObject([
      { message: "The preview leaves out 2 of the resources that stay as they are." },
    ]);
  });

  it("is not sure of an old copy that this update deletes", () => {
    const preview = previewOf(smallStack);
    const step = preview.steps.find(({ urn }) => urn === role.urn);
    const steps = [...preview.steps, { ...step, op: "delete-replaced", newState: undefined }];
    const { before, after } = read({
      ...preview,
      steps,
      changeSummary: { ...preview.changeSummary, "delete-replaced": 1 },
    });

    expect(before.unsure).toMatchObject([{ path: `"${role.urn}"` }]);
    expect(after.raws.has(role.urn)).toBe(true);
  });

  it("refuses a preview that lacks a step which changes something", () => {
    const preview = previewOf(smallStack);

    expect(refusals({ ...preview, changeSummary: { ...preview.changeSummary, delete: 2 } })).toEqual([
      'changeSummary.delete: The preview leaves out 2 of the steps "delete".',
    ]);
  });

  it("refuses a preview that failed", () => {
    expect(refusals({ ...previewOf(smallStack), diagnostics: [{ severity: "error", message: "denied" }] })).toEqual([
      'diagnostics: The preview failed: "denied".',
    ]);
  });

  it("refuses a step that leaves nothing behind, and one that does what no update does", () => {
    const preview = previewOf(smallStack);
    const steps = [...preview.steps, { op: "create", urn: `${role.urn}-2` }, { op: "explode", urn: role.urn }];

    expect(refusals({ ...preview, steps })).toEqual([
      "steps[5]: It is not what a step of an update does.",
      "steps[4].newState: It is not a resource.",
    ]);
  });
});
