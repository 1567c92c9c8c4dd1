import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const sdk = pathToFileURL(join(process.cwd(), "node_modules/@pulumi/pulumi/index.js")).href;

describe("runProgram", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "keyholder-program-"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs a program in a process of its own, since there is one run in each. */
  function run(source: string) {
    const entry = join(folder, "program.mjs");
    writeFileSync(entry, `import pulumi from ${JSON.stringify(sdk)};\n${source}`);
    const script = `
      import("./cli/offline/runProgram.ts").then(async ({ runProgram }) => {
        const config = { "keyholder:today": "2026-11-21", "aws:region": "eu-central-1" };
        const entry = ${JSON.stringify(pathToFileURL(entry).href)};
        try {
          console.log(JSON.stringify({ registered: await runProgram({ stack: "acorn", project: "keyholder", config, entry }) }));
        } catch (refusal) {
          console.log(JSON.stringify({ refusal: refusal.message }));
        }
      });`;
    const { stdout } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
    return JSON.parse(stdout) as {
      readonly registered?: readonly { readonly urn: string; readonly properties: unknown }[];
      readonly refusal?: string;
    };
  }

  it("returns what a program registers, with the stack's name and configuration, and with what only a provider knows as unknown", () => {
    const { registered } = run(`
      const outer = new pulumi.ComponentResource("my:index:Outer", "outer");
      const files = new pulumi.CustomResource("aws:s3/bucket:Bucket", "files", {
        bucket: pulumi.getStack(),
        date: new pulumi.Config("keyholder").require("today"),
      }, { parent: outer });
      new pulumi.CustomResource("aws:s3/bucketObject:BucketObject", "object", { bucket: files.id }, { parent: outer });`);

    expect(
      registered?.map(({ urn, properties }) => [urn.replace("urn:pulumi:acorn::keyholder::", ""), properties]),
    ).toEqual([
      ["my:index:Outer$aws:s3/bucket:Bucket::files", { bucket: "acorn", date: "2026-11-21" }],
      ["my:index:Outer$aws:s3/bucketObject:BucketObject::object", { bucket: { unknown: true } }],
      ["my:index:Outer::outer", {}],
      ["pulumi:providers:aws::default", { region: "eu-central-1" }],
      ["pulumi:pulumi:Stack::keyholder-acorn", {}],
    ]);
  });

  it("throws what the program throws", () => {
    expect(run('throw new Error("The declaration has 2 problems.");')).toEqual({
      refusal: "The declaration has 2 problems.",
    });
  });

  it("refuses a program that asks a provider, and tells what it asked for", () => {
    const { registered, refusal } = run(
      'await pulumi.runtime.invoke("aws:index/getCallerIdentity:getCallerIdentity", {});',
    );

    expect(registered).toBeUndefined();
    expect(refusal).toContain(
      "The program called aws:index/getCallerIdentity:getCallerIdentity: a plan may not depend on what only a provider knows.",
    );
  });

  it.each([
    ["rejects", 'Promise.reject(new Error("The key is gone."))'],
    ["rejects later", 'new Promise((_, reject) => setTimeout(() => reject(new Error("The key is gone.")), 50))'],
    ["throws in an output", 'pulumi.output("x").apply(() => { throw new Error("The key is gone."); })'],
  ])("refuses a program with an input that %s, whose resource would be missing", (_, input) => {
    const source = `new pulumi.CustomResource("aws:s3/bucket:Bucket", "files", { bucket: ${input} });`;

    expect(run(source)).toEqual({ refusal: expect.stringContaining("The key is gone.") });
  });
});
