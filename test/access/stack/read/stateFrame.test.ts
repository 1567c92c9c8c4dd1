import { stateFrame } from "../../../../access/stack/read/stateFrame.ts";

const manifest = { time: "2026-11-21T15:01:13Z", magic: "1d08ede3", version: "v3.258.0" };
const told = (raw: unknown) => {
  const frame = stateFrame(raw);
  return "refusals" in frame ? frame.refusals.map(({ path, message, fix }) => `${path}: ${message} ${fix}`) : frame;
};
const anew = "Make it anew with `pulumi stack export`.";

describe("stateFrame", () => {
  it("reads a state in which nothing was made yet", () => {
    expect(told({ version: 3, deployment: { manifest, metadata: {} } })).toEqual({
      resources: [],
      pending: [],
      problems: [],
      madeAt: "2026-11-21T15:01:13Z",
      pulumi: "v3.258.0",
    });
  });

  it("reads version 4 with every feature that changes nothing here", () => {
    const features = ["refreshBeforeUpdate", "views", "hooks", "taint", "replaceWith", "byteString"];

    expect(told({ version: 4, features, deployment: { manifest: {}, resources: [1] } })).toEqual({
      resources: [1],
      pending: [],
      problems: [],
      madeAt: "",
      pulumi: "",
    });
  });

  it.each([
    [undefined, 'version: It is "", and 3 and 4 are understood. Use a Pulumi of now.'],
    [{ version: 5, deployment: {} }, 'version: It is "5", and 3 and 4 are understood. Use a Pulumi of now.'],
    [{ version: "3", deployment: {} }, 'version: It is ""3"", and 3 and 4 are understood. Use a Pulumi of now.'],
    [
      { version: 4, features: ["views", "snippets"], deployment: { manifest } },
      'features: It needs "views, snippets", of which not all is understood. Keep what needs it in another stack.',
    ],
    [
      { version: 4, features: {}, deployment: { manifest } },
      'features: It needs "[object Object]", of which not all is understood. Keep what needs it in another stack.',
    ],
    [{ version: 3, deployment: null }, `deployment: It is not the state of a stack. ${anew}`],
    [{ version: 3, deployment: { manifest, resources: {} } }, `deployment.resources: It is no list. ${anew}`],
    [{ version: 3, deployment: {} }, `deployment.manifest: It is missing, so this is only a part of a state. ${anew}`],
  ])("refuses %j", (raw, refusal) => {
    expect(told(raw)).toEqual([refusal]);
  });

  it("names each operation that was cut off", () => {
    const operations = [{ type: "creating", resource: { urn: "urn:a" } }, { type: "deleting", resource: {} }, "odd"];

    expect(told({ version: 3, deployment: { manifest, pending_operations: operations } })).toMatchObject({
      pending: [
        ["[0]", 'creating "urn:a"'],
        ["[1]", 'deleting "a resource without a URN"'],
        ["[2]", 'changing "a resource without a URN"'],
      ].map(([at, what]) => ({
        path: `deployment.pending_operations${at}`,
        message: `An update was cut off while it was ${what}.`,
        fix: "Run `pulumi refresh`, which looks at what became of it, and export the state again.",
      })),
    });
    expect(told({ version: 3, deployment: { manifest, pending_operations: {} } })).toMatchObject({
      pending: [{ path: "deployment.pending_operations", message: "It is no list.", fix: anew }],
    });
  });

  it("says of a state whose order is broken that it is", () => {
    expect(told({ version: 3, deployment: { manifest, metadata: { integrity_error: {} } } })).toMatchObject({
      problems: [
        {
          path: "deployment.metadata",
          message: "Pulumi has written this state with a broken order of resources.",
          fix: "Run `pulumi state repair`, and export the state again.",
        },
      ],
    });
  });
});
