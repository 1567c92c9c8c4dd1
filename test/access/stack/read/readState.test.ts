import { readStack } from "../../../../access/stack/read/readStack.ts";
import { aws, of, role, root, smallStack, team } from "./support/smallStack.ts";
import { type RawChange, stateOf } from "./support/engineFiles.ts";

const read = (state: unknown) => readStack(JSON.stringify(state), of);
const onRole =
  (fields: { readonly [field: string]: unknown }): RawChange =>
  (urn) =>
    urn === role.urn ? fields : undefined;
const refusal = (state: unknown) => {
  const reading = read(state);
  return "refusals" in reading ? reading.refusals.map(({ path, message }) => `${path}: ${message}`) : [];
};
const rolePath =
  'deployment.resources[3] ("urn:pulumi:prod::shop::keyholder:aws:AccessRole$aws:iam/role:Role::web::deploy")';

describe("readState", () => {
  it("gives each resource with inputs, provider and options, and nothing of its outputs", () => {
    expect(read(stateOf(smallStack))).toEqual({
      stack: { kind: "state", resources: smallStack, marks: new Map(), notes: [] },
    });
  });

  it("tells what the engine does with a resource beyond its options", () => {
    const reading = read(
      stateOf(
        smallStack,
        onRole({
          retainOnDelete: true,
          deletedWith: team.urn,
          hideDiff: ["tags"],
          external: true,
          initErrors: ["AccessDenied\n at once"],
        }),
      ),
    );

    expect("stack" in reading && reading.stack.marks).toEqual(
      new Map([
        [
          role.urn,
          [
            { kind: "retainOnDelete", value: "" },
            { kind: "hideDiff", value: "tags" },
            { kind: "deletedWith", value: team.urn },
            { kind: "external", value: "" },
            { kind: "initErrors", value: "AccessDenied" },
          ],
        ],
      ]),
    );
  });

  it("tells of a plugin from elsewhere, and not of its checksums", () => {
    const inputs = { __internal: { pluginDownloadURL: "https://elsewhere.example", pluginChecksums: {} } };
    const reading = read(stateOf(smallStack, (urn) => (urn === aws.urn ? { inputs } : undefined)));

    expect("stack" in reading && reading.stack.marks.get(aws.urn)).toEqual([
      { kind: "plugin", value: "pluginDownloadURL" },
    ]);
  });

  it.each([
    ["pendingReplacement", "was deleted to be made anew, and is not there.", false],
    ["taint", "is marked, and the next `pulumi up` replaces it.", true],
  ])("tells of a resource with %s", (field, note, stays) => {
    const reading = read(stateOf(smallStack, onRole({ [field]: true })));
    const { notes, resources } = "stack" in reading ? reading.stack : { notes: [], resources: [] };

    expect(notes).toEqual([`"${role.urn}" ${note}`]);
    expect(resources.some(({ urn }) => urn === role.urn)).toBe(stays);
  });

  it("refuses a state in which what was replaced is still there", () => {
    const state = stateOf(smallStack);
    const [, , , made] = state.deployment.resources;
    const resources = [...state.deployment.resources, { ...made, delete: true, inputs: { name: "old" } }];

    expect(refusal({ ...state, deployment: { ...state.deployment, resources } })).toEqual([
      `"${role.urn}": It was replaced and is still there, with what it gave before.`,
    ]);
  });

  it("refuses a state with a user whom nothing but the next update deletes", () => {
    const urn = "urn:pulumi:prod::shop::aws:iam/user:User::mallory";
    const state = stateOf(smallStack);
    const provider = `${aws.urn}::4f2a`;
    const user = { urn, type: "aws:iam/user:User", custom: true, provider, inputs: { name: "mallory" }, delete: true };
    const reading = read({
      ...state,
      deployment: { ...state.deployment, resources: [...state.deployment.resources, user] },
    });

    expect(reading).toEqual({
      refusals: [
        {
          path: `"${urn}"`,
          message: "It was replaced and is still there, with what it gave before.",
          fix: "Run `pulumi up` to its end, and export the state again.",
        },
      ],
    });
  });

  it("refuses a state during whose making an update was cut off, and names the resource", () => {
    const state = stateOf(smallStack);
    const pending_operations = [{ type: "creating", resource: { urn: role.urn } }];

    expect(refusal({ ...state, deployment: { ...state.deployment, pending_operations } })).toEqual([
      `deployment.pending_operations[0]: An update was cut off while it was creating "${role.urn}".`,
    ]);
  });

  it("refuses a state that Pulumi itself calls broken", () => {
    const state = stateOf(smallStack);
    const metadata = { integrity_error: { version: "3.1" } };

    expect(refusal({ ...state, deployment: { ...state.deployment, metadata } })).toEqual([
      "deployment.metadata: Pulumi has written this state with a broken order of resources.",
    ]);
  });

  it.each([
    [2, 'version: It is "2", and 3 and 4 are understood.'],
    [5, 'version: It is "5", and 3 and 4 are understood.'],
    ["3", 'version: It is ""3"", and 3 and 4 are understood.'],
    [undefined, 'version: It is "", and 3 and 4 are understood.'],
  ])("refuses version %p", (version, said) => {
    expect(refusal({ ...stateOf(smallStack), version })).toEqual([said]);
  });

  it("takes version 4 with what it understands, and refuses what it does not", () => {
    const state = { ...stateOf(smallStack), version: 4 };

    expect(refusal({ ...state, features: ["taint", "views"] })).toEqual([]);
    expect(refusal({ ...state, features: ["taint", "snippets-prototype"] })).toEqual([
      'features: It needs "taint, snippets-prototype", of which not all is understood.',
    ]);
  });

  it("refuses an empty stack: nothing in it is no proof", () => {
    const empty = [
      'the file: It does not hold the stack itself, "urn:pulumi:prod::shop::pulumi:pulumi:Stack::shop-prod", so it is empty or only a part.',
    ];

    expect(refusal(stateOf([]))).toEqual(empty);
    expect(refusal({ version: 3, deployment: { manifest: {} } })).toEqual(empty);
  });

  it("refuses a part of a stack whose provider is elsewhere", () => {
    expect(refusal(stateOf([root, role]))).toEqual([
      `"${role.urn}": It goes through "${aws.urn}", which the file does not hold.`,
    ]);
  });

  it("refuses a resource that stands twice", () => {
    expect(refusal(stateOf([...smallStack, role]))).toEqual([`"${role.urn}": It stands twice in the file.`]);
  });

  it.each([
    [{ urn: role.urn.replace("prod", "test") }, /of stack "test" of project "shop", and not of "prod" of "shop"\.$/],
    [{ urn: role.urn.replace("shop", "blog") }, /of stack "prod" of project "blog", and not of "prod" of "shop"\.$/],
    [{ type: "aws:sqs/queue:Queue" }, /: Its URN does not fit its type "aws:sqs\/queue:Queue"\.$/],
    [{ urn: `${role.urn}\u{1b}[2J` }, /: Its URN does not fit its type "aws:iam\/role:Role"\.$/],
    [{ urn: "role" }, /: Its URN does not fit its type "aws:iam\/role:Role"\.$/],
    [{ custom: "yes" }, /: It has no URN, no type, or does not say whether a provider makes it\.$/],
    [{ inputs: [] }, /: Its inputs or its options have another shape than the engine gives them\.$/],
    [{ ignoreChanges: "tags" }, /: Its inputs or its options have another shape than the engine gives them\.$/],
    [{ provider: 7 }, /: Its provider is no text\.$/],
  ])("refuses a resource with %j", (fields, said) => {
    const [first, ...others] = refusal(stateOf(smallStack, onRole(fields)));

    expect(first).toMatch(said);
    expect(others).toEqual([]);
  });

  it("takes a resource without a provider for one that goes through none that a rule knows", () => {
    const reading = read(stateOf(smallStack, onRole({ provider: undefined, viewOf: team.urn })));
    const found = "stack" in reading ? reading.stack.resources.find(({ urn }) => urn === role.urn) : undefined;

    expect(found?.provider).toEqual({ urn: "", type: "", name: "" });
  });

  it("tells five reasons of many, and how many there are besides", () => {
    const reading = readStack(JSON.stringify(stateOf(Array.from({ length: 40 }, () => team))), {
      stack: "other",
      project: "shop",
    });

    expect("refusals" in reading && reading.refusals.map(({ message }) => message).slice(4)).toEqual([
      'It is of stack "prod" of project "shop", and not of "other" of "shop".',
      "There are 35 more such places.",
    ]);
  });

  it("says where a resource stands that it refuses", () => {
    expect(refusal(stateOf(smallStack, onRole({ inputs: "none" })))[0]).toMatch(rolePath);
  });
});
