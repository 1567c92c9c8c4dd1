import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { previewOf, stateOf } from "../access/stack/read/support/engineFiles.ts";
import { fewThings, reviewFolder } from "./support/reviewFiles.ts";

/** Tells each file that is loaded, by import or by require, when the process ends. */
const counter = `
  import { registerHooks } from "node:module";
  import { writeFileSync } from "node:fs";
  const loaded = [];
  registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
  process.on("exit", () => writeFileSync(process.env.KEYHOLDER_LOADED, JSON.stringify(loaded)));
`;
const folder = reviewFolder();
const state = folder.write("state.json", stateOf(fewThings));
const preview = folder.write("preview.json", previewOf(fewThings));

afterAll(() => folder.remove());

interface Loaded {
  readonly exitCode: number | string | null | undefined;
  readonly stderr: string;
  readonly files: readonly string[];
}

function run(name: string, args: readonly string[]): Promise<Loaded> {
  const report = folder.path(name);
  const hook = `data:text/javascript,${encodeURIComponent(counter)}`;
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_OPTIONS: "", KEYHOLDER_LOADED: report, NO_COLOR: "1" };
    execFile(process.execPath, ["--import", hook, ...args], { env, maxBuffer: 1 << 28 }, (error, _, stderr) =>
      resolve({ exitCode: error === null ? 0 : error.code, stderr, files: JSON.parse(readFileSync(report, "utf8")) }),
    );
  });
}

const ofPulumi = (files: readonly string[]) => files.filter((file) => file.includes("/node_modules/@pulumi/"));

describe("what answers questions", () => {
  it.each([
    ["review --preview", ["review", "--preview", preview]],
    ["review --before --after", ["review", "--before", state, "--after", state, "--json"]],
    ["review --against", ["review", "--stack", "lantern", "--against", state, "--format", "html"]],
    ["review --sign-off", ["review", "--preview", preview, "--sign-off", "nina"]],
    ["access", ["access", "--stack", "lantern", "--state", state]],
    ["leave", ["leave", "leo", "--stack", "lantern", "--today", "2026-11-21"]],
    [
      "join",
      [
        "join",
        "kim",
        "--stack",
        "lantern",
        "--today",
        "2026-11-21",
        "--name",
        "Kim",
        "--like",
        "leo",
        "--github",
        "kim-lantern",
        "--github-id",
        "77",
      ],
    ],
    ["move", ["move", "leo", "--stack", "lantern", "--today", "2026-11-21", "--leave-service", "storefront"]],
  ])(
    "loads no file of Pulumi: %s",
    async (name, args) => {
      const { exitCode, stderr, files } = await run(name.replaceAll(/\W+/g, "-"), ["cli/keyholder.js", ...args]);

      expect([[0, 1].includes(Number(exitCode)), stderr]).toEqual([true, expect.not.stringContaining("    at ")]);
      expect(files.length).toBeGreaterThan(50);
      expect(files).toContain(pathToFileURL(join(process.cwd(), "stacks/lantern/ownership.ts")).href);
      expect(ofPulumi(files)).toEqual([]);
    },
    60_000,
  );

  it("would be seen to load one", async () => {
    const { files } = await run("control", ["--eval", 'require("@pulumi/pulumi/version")']);

    expect(ofPulumi(files).length).toBeGreaterThan(0);
  }, 60_000);
});
