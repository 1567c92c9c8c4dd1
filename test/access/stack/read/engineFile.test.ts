import { engineFile } from "../../../../access/stack/read/engineFile.ts";

const told = (text: string, kind?: "preview" | "state", keys: "unique" | "any" = "any") => {
  const file = engineFile(text, kind, keys);
  return "refusals" in file ? file.refusals.map(({ path, message, fix }) => `${path}: ${message} ${fix}`) : file;
};

describe("engineFile", () => {
  it("tells a state from a preview", () => {
    expect(told('{"version":3,"deployment":null}')).toEqual({ kind: "state", value: { version: 3, deployment: null } });
    for (const key of ["steps", "changeSummary", "diagnostics"])
      expect(told(`{"${key}":1}`)).toEqual({ kind: "preview", value: { [key]: 1 } });
  });

  it("reads a file that begins with a byte order mark", () => {
    expect(told('\u{feff}{"steps":[]}')).toEqual({ kind: "preview", value: { steps: [] } });
  });

  it.each([
    ["", undefined, "the file: It is empty. Make it with `pulumi preview --json --show-sames`."],
    [" \n\t", "state", "the file: It is empty. Make it with `pulumi stack export`."],
    ["\u{feff}", "preview", "the file: It is empty. Make it with `pulumi preview --json --show-sames`."],
    [
      "[]",
      undefined,
      "the file: It is neither a preview nor a state of Pulumi. Make it with `pulumi preview --json --show-sames`.",
    ],
    ["null", "state", "the file: It is not a state of Pulumi. Make it with `pulumi stack export`."],
    [
      '{"resources":[]}',
      "preview",
      "the file: It is not a preview of Pulumi. Make it with `pulumi preview --json --show-sames`.",
    ],
    [
      '{"steps":[]}',
      "state",
      "the file: It is a preview, and a state was promised. Make it with `pulumi stack export`.",
    ],
    [
      '{"deployment":{}}',
      "preview",
      "the file: It is a state, and a preview was promised. Make it with `pulumi preview --json --show-sames`.",
    ],
    [
      '{"version":3,"checkpoint":{}}',
      "state",
      "the file: It is a checkpoint of a backend. Make it with `pulumi stack export`.",
    ],
  ] as const)("refuses %j as %s", (text, kind, refusal) => {
    expect(told(text, kind)).toEqual([refusal]);
  });

  it("names the place at which a file is cut off", () => {
    expect(told('{\n  "steps": [\n    {"op":')).toEqual([
      "line 3, column 11: The text ends too early. Make the file anew, and hand it over as Pulumi wrote it.",
    ]);
  });

  it("refuses a key that stands twice, where it is asked to look", () => {
    const text = '{"steps":[],"steps":[]}';

    expect(told(text)).toEqual({ kind: "preview", value: { steps: [] } });
    expect(told(text, undefined, "unique")).toEqual([
      'line 1, column 13: "steps" stands twice in one object. Make the file anew, and hand it over as Pulumi wrote it.',
    ]);
  });
});
