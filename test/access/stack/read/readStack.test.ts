import fc from "fast-check";
import { secretValue, type StackResource, unknownValue, type Value } from "../../../../access/stack/resource.ts";
import { readStack } from "../../../../access/stack/read/readStack.ts";
import { previewOf, stateOf } from "./support/engineFiles.ts";
import { aws, github, of, role, root, smallStack, team } from "./support/smallStack.ts";

const files = [
  ["preview", `${JSON.stringify(previewOf(smallStack), undefined, 4)}\n`],
  ["state", `${JSON.stringify(stateOf(smallStack), undefined, 4)}\n`],
] as const;
const refusal = (text: string, kind?: "preview" | "state") => {
  const reading = readStack(text, of, kind);
  return "refusals" in reading ? reading.refusals.map(({ path, message }) => `${path}: ${message}`) : [];
};
const deep = (levels: number) => `{"steps":${"[".repeat(levels)}${"]".repeat(levels)}}`;

/** Any value of a property; no text of it is a mark of the engine. */
const anyValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(unknownValue),
    fc.constant(secretValue),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

const anyStack: fc.Arbitrary<readonly StackResource[]> = fc
  .array(
    fc.record({
      properties: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), anyValue, { maxKeys: 4, noNullPrototype: true }),
      protect: fc.boolean(),
      ignoreChanges: fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 2 }),
    }),
    { maxLength: 5 },
  )
  .map((many) => [
    ...[root, aws, github, team],
    ...many.map(({ properties, protect, ignoreChanges }, at) => ({
      ...role,
      name: `role-${at}`,
      urn: `urn:pulumi:prod::shop::aws:iam/role:Role::role-${at}`,
      properties,
      options: { protect, ignoreChanges },
    })),
  ]);

const byUrn = (resources: readonly StackResource[]) => [...resources].sort((a, b) => (a.urn < b.urn ? -1 : 1));

describe("readStack", () => {
  it.each(files)("tells a %s by what stands in it", (kind, text) => {
    const reading = readStack(text, of);

    expect("stack" in reading && reading.stack.kind).toBe(kind);
    expect("stack" in readStack(`\u{feff}${text}`, of, kind)).toBe(true);
  });

  it.each(files)("concludes nothing from a %s that is cut off at any place", (_, text) => {
    const bytes = Buffer.from(text);
    const cuts = Array.from({ length: Math.floor(bytes.length / 97) }, (_none, at) => bytes.subarray(0, at * 97));
    const read = cuts.filter((cut) => "stack" in readStack(cut.toString("utf8"), of));

    expect(cuts.length).toBeGreaterThan(30);
    expect(read).toEqual([]);
  });

  it.each([
    ["", "the file: It is empty."],
    [" \n", "the file: It is empty."],
    ["Previewing update (prod)", 'line 1, column 1: "Previewing" cannot stand here.'],
    ['{"version":3', "line 1, column 13: The text ends too early."],
    ['{"version":3,"deployment":{},"version":3}', 'line 1, column 30: "version" stands twice in one object.'],
    ["[]", "the file: It is neither a preview nor a state of Pulumi."],
    ["null", "the file: It is neither a preview nor a state of Pulumi."],
    ['{"resources":[]}', "the file: It is neither a preview nor a state of Pulumi."],
    ['{"version":3,"checkpoint":{}}', "the file: It is a checkpoint of a backend."],
    ['{"__proto__":{"steps":[]}}', "the file: It is neither a preview nor a state of Pulumi."],
    [deep(5_000), "line 1, column 1009: It is nested more than 1000 levels deep."],
    ['{"version":3}\n{"version":3}', 'line 2, column 1: "{" cannot stand here.'],
  ])("refuses %j", (text, said) => {
    expect(refusal(text)).toEqual([said]);
  });

  it("refuses a state where a preview was promised, and the other way round", () => {
    expect(refusal(files[1][1], "preview")).toEqual(["the file: It is a state, and a preview was promised."]);
    expect(refusal(files[0][1], "state")).toEqual(["the file: It is a preview, and a state was promised."]);
    expect(refusal("{}", "state")).toEqual(["the file: It is not a state of Pulumi."]);
  });

  it("reads from preview and state what was registered, value by value", () => {
    fc.assert(
      fc.property(anyStack, (resources) => {
        for (const file of [previewOf(resources), previewOf(resources, undefined, "create"), stateOf(resources)]) {
          const reading = readStack(JSON.stringify(file), of);

          expect("stack" in reading && byUrn(reading.stack.resources)).toEqual(byUrn(resources));
        }
      }),
    );
  });

  it("never throws, whatever stands where", () => {
    const hostile = fc.oneof(fc.jsonValue(), fc.constantFrom("constructor", "__proto__", 1e308, [[]], {}));
    const places = ["steps", "changeSummary", "diagnostics", "config", "version", "features", "deployment"];

    fc.assert(
      fc.property(fc.constantFrom(...files), fc.constantFrom(...places), hostile, ([, text], place, value) => {
        const file: unknown = JSON.parse(text);
        const reading = readStack(JSON.stringify({ ...(file as object), [place]: value }), of);

        expect(["stack", "refusals"]).toContain(Object.keys(reading)[0]);
      }),
    );
  });

  it("never throws on a resource of any shape", () => {
    const fields = fc.constantFrom(
      "urn",
      "type",
      "custom",
      "inputs",
      "provider",
      "ignoreChanges",
      "hideDiff",
      "initErrors",
      "id",
      "deletedWith",
    );

    fc.assert(
      fc.property(fields, fc.jsonValue(), (field, value) => {
        const change = (urn: string) => (urn === role.urn ? { [field]: value } : undefined);
        for (const file of [stateOf(smallStack, change), previewOf(smallStack, change)])
          expect(["stack", "refusals"]).toContain(Object.keys(readStack(JSON.stringify(file), of))[0]);
      }),
    );
  });
});
