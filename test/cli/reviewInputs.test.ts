import { mkdirSync, truncateSync } from "node:fs";
import { Readable } from "node:stream";
import { lanternOf } from "../support/sidesOf.ts";
import { previewOf, stateOf } from "../access/stack/read/support/engineFiles.ts";
import { deployRole, fewThings, review, reviewFolder, trusting } from "./support/reviewFiles.ts";

/** What a file may have, in bytes. */
const mostBytes = 134_217_728;
const nothing = "Nothing was reviewed, so nothing is known of the change.";
const state = stateOf(fewThings);
const preview = previewOf(fewThings);
const folder = reviewFolder();
const before = folder.write("before.json", state);

afterAll(() => folder.remove());

const withDeployment = (more: object) => ({ ...state, deployment: { ...state.deployment, ...more } });
const lines = (text: string) => text.trimEnd().split("\n");

/** What is said of a file, without its path. */
async function refusals(content: unknown, as: "state" | "preview" = "state"): Promise<readonly string[]> {
  const file = folder.write("input.json", content);
  const sides = as === "state" ? ["--before", before, "--after", file] : ["--preview", file];
  const { exitCode, stdout, stderr } = await review(...sides);
  expect([exitCode, stdout]).toEqual([2, ""]);
  const said = lines(stderr);
  expect(said.at(-1)).toBe(nothing);
  for (const each of said.slice(0, -1)) expect(each.startsWith(`${file}: `)).toBe(true);
  return said.slice(0, -1).map((each) => each.slice(file.length + 2));
}

/** Runs a review of many beginnings of a file, and gives those that were not refused. Every beginning is read in test/access/stack/sides. */
async function accepted(whole: string, args: (file: string) => readonly string[]): Promise<readonly number[]> {
  const through: number[] = [];
  const step = Math.ceil(whole.length / 40);
  for (let length = 0; length < whole.length; length += step) {
    const file = folder.write("cut.json", whole.slice(0, length));
    const { exitCode, stdout, stderr } = await review(...args(file));
    const isRefused =
      exitCode === 2 && stdout === "" && stderr.startsWith(`${file}: `) && stderr.endsWith(`${nothing}\n`);
    if (!isRefused) through.push(length);
  }
  return through;
}

describe("keyholder review of a file that is cut off", () => {
  const tiny = fewThings
    .filter(
      ({ urn, type }) => urn === deployRole.urn || urn === deployRole.provider?.urn || type === "pulumi:pulumi:Stack",
    )
    .map((each) =>
      each === deployRole ? { ...each, properties: trusting("arn:aws:iam::111122223333:user/leo") } : each,
    );

  it("refuses a state", async () => {
    expect(await accepted(JSON.stringify(stateOf(tiny)), (file) => ["--before", file, "--after", file])).toEqual([]);
  });

  it("refuses a preview", async () => {
    expect(await accepted(JSON.stringify(previewOf(tiny)), (file) => ["--preview", file])).toEqual([]);
  });

  it("says where it ends", async () => {
    expect(await refusals('{\n  "version": 3,\n  "deployment": {')).toEqual([
      "line 3, column 18: The text ends too early. Make the file anew, and hand it over as Pulumi wrote it.",
    ]);
  });

  it("refuses what is valid JSON and only a part of a state", async () => {
    expect(await refusals({ version: 3, deployment: {} })).toEqual([
      "deployment.manifest: It is missing, so this is only a part of a state. Make it anew with `pulumi stack export`.",
    ]);
    expect(await refusals({ steps: preview.steps }, "preview")).toEqual([
      "changeSummary: It is missing, so the preview did not come to its end. Make it anew with `pulumi preview --json --show-sames`.",
    ]);
  });

  it("refuses a preview that lacks one of its changes", async () => {
    const created = previewOf(fewThings, undefined, "create");
    expect(await refusals({ ...created, steps: created.steps.slice(0, -1) }, "preview")).toEqual([
      'changeSummary.create: The preview leaves out 1 of the steps "create". Make it anew with `pulumi preview --json --show-sames`.',
    ]);
  });
});

describe("keyholder review of something else", () => {
  it.each([
    ["an empty file", "", "the file: It is empty. Make it with `pulumi stack export`."],
    ["foreign JSON", { name: "package" }, "the file: It is not a state of Pulumi. Make it with `pulumi stack export`."],
    ["a list", [], "the file: It is not a state of Pulumi. Make it with `pulumi stack export`."],
    [
      "a checkpoint",
      { version: 3, checkpoint: {} },
      "the file: It is a checkpoint of a backend. Make it with `pulumi stack export`.",
    ],
    ["a preview", preview, "the file: It is a preview, and a state was promised. Make it with `pulumi stack export`."],
    ["version 2", { ...state, version: 2 }, 'version: It is "2", and 3 and 4 are understood. Use a Pulumi of now.'],
    ["version 5", { ...state, version: 5 }, 'version: It is "5", and 3 and 4 are understood. Use a Pulumi of now.'],
    [
      "a feature of later",
      { ...state, version: 4, features: ["timeTravel"] },
      'features: It needs "timeTravel", of which not all is understood. Keep what needs it in another stack.',
    ],
    [
      "resources in an order that is broken",
      withDeployment({ metadata: { integrity_error: {} } }),
      "deployment.metadata: Pulumi has written this state with a broken order of resources. Run `pulumi state repair`, and export the state again.",
    ],
  ])("refuses %s", async (_, content, refusal) => {
    expect(await refusals(content)).toEqual([refusal]);
  });

  it("refuses a state where a preview is due", async () => {
    expect(await refusals(state, "preview")).toEqual([
      "the file: It is a state, and a preview was promised. Make it with `pulumi preview --json --show-sames`.",
    ]);
  });

  it("reads a file with a byte order mark", async () => {
    const file = folder.write("bom.json", `\u{feff}${JSON.stringify(state)}`);

    expect((await review("--before", before, "--after", file)).exitCode).toBe(0);
  });

  it.each([
    ["a folder", () => folder.path("folder"), "EISDIR"],
    ["a file that is not there", () => folder.path("missing.json"), "ENOENT"],
  ])("refuses %s", async (_, path, reason) => {
    mkdirSync(folder.path("folder"), { recursive: true });
    const { exitCode, stdout, stderr } = await review("--preview", path());

    expect([exitCode, stdout, stderr]).toEqual([
      2,
      "",
      `${path()}: It cannot be read: "${reason}". Name a file that can be read.\n${nothing}\n`,
    ]);
  });

  it("refuses resources of another stack and of another project", async () => {
    const [other, foreign] = (["stack", "project"] as const).map((part) => {
      const from = part === "stack" ? "urn:pulumi:lantern::" : "::keyholder::";
      const to = part === "stack" ? "urn:pulumi:harbor::" : "::shop::";
      return JSON.parse(JSON.stringify(state).replaceAll(from, to)) as unknown;
    });
    const [first] = state.deployment.resources;

    expect((await refusals(other))[0]).toBe(
      `deployment.resources[0] ("${first?.urn.replace("lantern", "harbor")}"): It is of stack "harbor" of project "keyholder", and not of "lantern" of "keyholder". Name the stack that the file is of, in the folder of its project.`,
    );
    expect((await refusals(foreign))[0]).toBe(
      `deployment.resources[0] ("${first?.urn.replace("::keyholder::", "::shop::")}"): It is of stack "lantern" of project "shop", and not of "lantern" of "keyholder". Name the stack that the file is of, in the folder of its project.`,
    );
  });

  it("refuses a stack that has no declaration, whatever its name", async () => {
    const file = folder.write(
      "evil.json",
      JSON.stringify(preview).replaceAll("urn:pulumi:lantern::", "urn:pulumi:../../tmp::"),
    );
    const { exitCode, stdout, stderr } = await review("--preview", file);

    expect([exitCode, stdout, stderr]).toEqual([
      2,
      "",
      `--stack: "../../tmp" is not a stack. Name one of "harbor", "lantern".\n${nothing}\n`,
    ]);
  });

  it("refuses a resource that stands twice, and one whose provider is missing", async () => {
    const { resources } = state.deployment;
    const provider = deployRole.provider?.urn ?? "";
    const fix = "Make the file anew, of the whole stack.";

    expect(await refusals(withDeployment({ resources: [...resources, resources[0]] }))).toEqual([
      `"${resources[0]?.urn}": It stands twice in the file. Make the file anew.`,
    ]);
    expect(await refusals(withDeployment({ resources: resources.filter(({ urn }) => urn !== provider) }))).toEqual([
      expect.stringMatching(new RegExp(`^".*": It goes through "${provider}", which the file does not hold. ${fix}$`)),
    ]);
  });

  it("says of files that name no stack that they do not", async () => {
    const file = folder.write("empty.json", withDeployment({ resources: [] }));
    const { exitCode, stderr } = await review("--before", file, "--after", file);

    expect([exitCode, stderr]).toEqual([2, `--stack: The files name no stack. Name it with --stack.\n${nothing}\n`]);
    expect((await review("--stack", lanternOf.stack, "--before", file, "--after", before)).exitCode).toBe(0);
  });

  it("reads the standard input", async () => {
    const stdin = jest
      .spyOn(process, "stdin", "get")
      .mockReturnValue(Readable.from([JSON.stringify(preview)]) as typeof process.stdin);
    try {
      expect((await review("--preview", "-", "--gate")).exitCode).toBe(0);
    } finally {
      stdin.mockRestore();
    }
  });

  it("names the standard input when it is cut off", async () => {
    const stdin = jest.spyOn(process, "stdin", "get").mockReturnValue(Readable.from(["{"]) as typeof process.stdin);
    try {
      const { exitCode, stderr } = await review("--preview", "-");
      expect([exitCode, stderr]).toEqual([
        2,
        `standard input: line 1, column 2: The text ends too early. Make the file anew, and hand it over as Pulumi wrote it.\n${nothing}\n`,
      ]);
    } finally {
      stdin.mockRestore();
    }
  });
});

describe("keyholder review of an input that is nested deeper than any other", () => {
  it("does not fall over it", async () => {
    const nested = (leaf: string) =>
      JSON.stringify(state).replace(
        '"assumeRolePolicy":',
        `"assumeRolePolicy":${"[".repeat(20_000)}${leaf}${"]".repeat(20_000)},"other":`,
      );
    const [one, other] = ["1", "2"].map((leaf) => folder.write(`deep-${leaf}.json`, nested(leaf)));
    const { exitCode, stdout } = await review("--before", one ?? "", "--after", other ?? "", "--gate");

    expect(exitCode).toBe(2);
    expect(stdout).toContain("not told");
  });
});

describe("keyholder review of 250 MB", () => {
  it("refuses the file before it has read it all", async () => {
    const file = folder.write("huge.json", "");
    truncateSync(file, 250 * 1024 * 1024);
    const start = performance.now();
    const { exitCode, stdout, stderr } = await review("--preview", file);

    expect([exitCode, stdout, stderr]).toEqual([
      2,
      "",
      `${file}: It cannot be read: "it is larger than ${mostBytes} bytes". Name a file that can be read.\n${nothing}\n`,
    ]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("refuses the standard input as soon as it is as much", async () => {
    let chunks = 0;
    const endless = function* () {
      for (;;) {
        chunks++;
        yield Buffer.alloc(1024 * 1024, " ");
      }
    };
    const stdin = jest.spyOn(process, "stdin", "get").mockReturnValue(Readable.from(endless()) as typeof process.stdin);
    try {
      expect((await review("--preview", "-")).exitCode).toBe(2);
      expect(chunks).toBeLessThan(mostBytes / 1024 / 1024 + 20);
    } finally {
      stdin.mockRestore();
    }
  });
});
