import { secretValue } from "../../../../access/stack/resource.ts";
import { readStack } from "../../../../access/stack/read/readStack.ts";
import { previewOf, type RawChange } from "./support/engineFiles.ts";
import { aws, github, of, role, root, smallStack, team } from "./support/smallStack.ts";

const read = (preview: unknown) => readStack(JSON.stringify(preview), of);
const stackOf = (preview: unknown) => {
  const reading = read(preview);
  return "stack" in reading ? reading.stack : { resources: [], notes: [], marks: new Map() };
};
const refusal = (preview: unknown) => {
  const reading = read(preview);
  return "refusals" in reading ? reading.refusals.map(({ path, message }) => `${path}: ${message}`) : [];
};
const onRole =
  (fields: { readonly [field: string]: unknown }): RawChange =>
  (urn) =>
    urn === role.urn ? fields : undefined;
const byUrn = (urns: readonly { readonly urn: string }[]) => urns.map(({ urn }) => urn).sort();
const small = previewOf(smallStack);
const [rootStep, awsStep, roleStep, teamStep] = small.steps;
const counted = (steps: readonly ({ readonly op: string } | undefined)[], fields: object = {}) => ({
  ...small,
  steps,
  changeSummary: Object.fromEntries(
    Object.entries(Object.groupBy(steps, (step) => step?.op ?? "")).map(([op, same]) => [op, same?.length]),
  ),
  ...fields,
});

describe("readPreview", () => {
  it.each(["same", "create"])("gives what the stack would hold after steps that all are %s", (op) => {
    expect(read(previewOf(smallStack, undefined, op))).toEqual({
      stack: { kind: "preview", resources: [root, aws, role, team, github], marks: new Map(), notes: [] },
    });
  });

  it("gives the engine's own provider the settings of the stack's configuration", () => {
    const config = { "github:token": "[secret]", "github:owner": "evil", "githubber:owner": "x", "aws:region": "y" };
    const made = stackOf({ ...small, config }).resources.find(({ urn }) => urn === github.urn);

    expect(made?.properties).toEqual({ token: secretValue, owner: "evil", version: "6.15.0" });
  });

  it("tells of a provider of the engine's own whose name says that its plugin comes from elsewhere", () => {
    const urn = `${github.urn}_evil.example/plugins`;
    const change: RawChange = (each) => (each === team.urn ? { provider: `${urn}::1` } : undefined);

    expect(stackOf(previewOf(smallStack, change)).marks.get(urn)).toEqual([
      { kind: "plugin", value: "default_6_15_0_evil.example/plugins" },
    ]);
  });

  it("invents no provider of another stack", () => {
    const urn = github.urn.replace("prod", "test");
    const change: RawChange = (each) => (each === team.urn ? { provider: `${urn}::1` } : undefined);

    expect(refusal(previewOf(smallStack, change))).toEqual([
      `"${team.urn}": It goes through "${urn}", which the file does not hold.`,
    ]);
  });

  it.each(["delete", "delete-replaced", "discard", "discard-replaced", "remove-pending-replace"])(
    "leaves out what a step %s takes away",
    (op) => {
      const gone = { op, urn: role.urn, oldState: roleStep?.newState };

      expect(byUrn(stackOf(counted([rootStep, awsStep, gone, teamStep])).resources)).toEqual(
        byUrn([root, aws, team, github]),
      );
    },
  );

  it("takes what a resource is replaced with, however many steps that has", () => {
    const newState = { ...roleStep?.newState, inputs: { name: "new" } };
    const steps = ["delete-replaced", "create-replacement", "replace"].map((op) => ({
      ...{ op, urn: role.urn, oldState: roleStep?.newState },
      ...(op !== "delete-replaced" && { newState }),
    }));
    const { resources } = stackOf(counted([rootStep, awsStep, ...steps, teamStep]));

    expect(resources.filter(({ urn }) => urn === role.urn)).toEqual([{ ...role, properties: { name: "new" } }]);
  });

  it("concludes nothing from what a refresh read, and takes the step after it", () => {
    const refresh = { op: "refresh", urn: role.urn, newState: { ...roleStep?.newState, inputs: { name: "by hand" } } };

    expect(stackOf(counted([refresh, rootStep, awsStep, roleStep, teamStep])).resources).toContainEqual(role);
    expect(byUrn(stackOf(counted([refresh, rootStep, awsStep, teamStep])).resources)).not.toContain(role.urn);
  });

  it("leaves out what --target leaves for a later update", () => {
    const preview = previewOf(smallStack, onRole({ id: undefined }));

    expect(byUrn(stackOf(preview).resources)).toEqual(byUrn([root, aws, team, github]));
    expect(stackOf(preview).notes).toEqual([`"${role.urn}" is left for a later update.`]);
  });

  it("refuses a preview that leaves out what stays as it is", () => {
    const preview = { ...small, steps: [rootStep] };

    expect(read(preview)).toEqual({
      refusals: [
        {
          path: "changeSummary.same",
          message: "The preview leaves out 3 of the resources that stay as they are.",
          fix: "Make it anew with `pulumi preview --json --show-sames`.",
        },
      ],
    });
  });

  it("refuses a preview that leaves out any other step of its summary", () => {
    expect(refusal({ ...small, changeSummary: { same: 4, update: 2, replace: "1" } })).toEqual([
      'changeSummary.update: The preview leaves out 2 of the steps "update".',
      "changeSummary.replace: It is no number.",
    ]);
  });

  it("refuses a preview that failed, with the first line of each error", () => {
    const diagnostics = [
      { severity: "warning", message: "old" },
      { severity: "error", urn: role.urn, message: "\nlanguage host died\n  at once" },
      { severity: "error", message: "update failed" },
    ];

    expect(refusal({ ...small, diagnostics })).toEqual([
      `"${role.urn}": The preview failed: "language host died".`,
      'diagnostics: The preview failed: "update failed".',
    ]);
    expect(refusal({ ...small, diagnostics: diagnostics.slice(0, 1) })).toEqual([]);
  });

  it.each([
    [{ changeSummary: undefined }, "changeSummary: It is missing, so the preview did not come to its end."],
    [{ steps: undefined }, "steps: There are none."],
    [{ steps: {} }, "steps: There are none."],
    [{ diagnostics: "none" }, "diagnostics: It is no list."],
    [{ maybeCorrupt: true }, "maybeCorrupt: Pulumi does not trust its own answer."],
    [
      { steps: [], changeSummary: {} },
      'the file: It does not hold the stack itself, "urn:pulumi:prod::shop::pulumi:pulumi:Stack::shop-prod", so it is empty or only a part.',
    ],
  ])("refuses a preview with %j", (fields, said) => {
    expect(refusal({ ...small, ...fields })).toEqual([said]);
  });

  it.each([
    [{ op: "diff", urn: role.urn }, 'steps[4]: "diff" is not what a step of an update does.'],
    [{ op: "constructor", urn: role.urn }, 'steps[4]: "constructor" is not what a step of an update does.'],
    [{ urn: role.urn }, "steps[4]: It is not what a step of an update does."],
    [{ op: "create", urn: role.urn }, "steps[4].newState: It is not a resource."],
    [{ ...roleStep, urn: team.urn }, "steps[4]: It names two resources."],
    [{ op: "delete", urn: role.urn }, `"${role.urn}": The preview both keeps and deletes it.`],
  ])("refuses the step %j", (step, said) => {
    expect(refusal({ ...small, steps: [...small.steps, step] })).toEqual([said]);
  });
});
