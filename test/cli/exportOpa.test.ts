import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runKeyholder } from "../support/runKeyholder.ts";

const names = [
  "branches.rego",
  "data.json",
  "definitions.json",
  "definitions.rego",
  "deployments.rego",
  "functions.rego",
  "images.rego",
  "request.rego",
  "workloads.rego",
];

describe("keyholder export --opa", () => {
  let directory: string;
  const run = (...args: readonly string[]) => runKeyholder("export", "--opa", directory, "--stack", "lantern", ...args);
  const write = "npx keyholder export --opa";

  beforeEach(() => {
    directory = join(mkdtempSync(join(tmpdir(), "keyholder-opa-")), "opa");
  });

  afterEach(() => rmSync(join(directory, ".."), { recursive: true }));

  it("writes policies and data, and finds them as declared, also on another day", () => {
    const { exitCode, stdout, stderr } = run();
    const { keyholder_declared: declared } = JSON.parse(readFileSync(join(directory, "data.json"), "utf8"));

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(readdirSync(directory)).toEqual(names);
    expect(declared.header).toEqual({
      generator: "keyholder export --opa",
      stack: "lantern",
      today: "2026-11-21",
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect(stdout).toBe(`9 files in ${directory} are written, ${declared.header.digest}.\n`);
    expect(run("--check", "--today", "2026-11-22")).toEqual({
      exitCode: 0,
      stdout: `9 files in ${directory} are as declared, ${declared.header.digest}.\n`,
      stderr: "",
    });
  });

  it("says which file is missing, and which is out of date", () => {
    run();
    const before = names.map((name) => readFileSync(join(directory, name), "utf8"));
    rmSync(join(directory, "branches.rego"));
    writeFileSync(
      join(directory, "request.rego"),
      readFileSync(join(directory, "request.rego"), "utf8").replace("false", "true"),
    );
    const data = readFileSync(join(directory, "data.json"), "utf8");
    writeFileSync(join(directory, "data.json"), data.replace('"main"', '"dev"'));

    expect(run("--check")).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: [
        `${directory}/branches.rego: the file "branches.rego" is missing. Run \`${write} ${directory} --stack lantern\`.`,
        `${directory}/data.json: the file "data.json" is out of date. Run \`${write} ${directory} --stack lantern\`.`,
        `${directory}/request.rego: the file "request.rego" is out of date. Run \`${write} ${directory} --stack lantern\`.`,
        "",
      ].join("\n"),
    });
    expect(run().exitCode).toBe(0);
    expect(names.map((name) => readFileSync(join(directory, name), "utf8"))).toEqual(before);
  });

  it("writes nothing where a file stands that it did not write, unless it is forced", () => {
    mkdirSync(join(directory, "mine"), { recursive: true });
    writeFileSync(join(directory, "mine/allow.rego"), "package keyholder\n\nallow := true\n");
    writeFileSync(join(directory, "data.json"), '{"mine": 1}\n');
    const foreign = (name: string) =>
      `${directory}/${name}: the file "${name}" is not written by Keyholder, and opa would load it. Move it to a folder of its own, or let --force replace or keep it.\n`;

    expect(run()).toEqual({ exitCode: 1, stdout: "", stderr: `${foreign("data.json")}${foreign("mine/allow.rego")}` });
    expect(readdirSync(directory)).toEqual(["data.json", "mine"]);
    expect(run("--force").exitCode).toBe(0);
    expect(run("--check")).toEqual({ exitCode: 1, stdout: "", stderr: foreign("mine/allow.rego") });
  });

  it("leaves nothing half-written where a file cannot be replaced", () => {
    mkdirSync(join(directory, "workloads.rego"), { recursive: true });
    writeFileSync(join(directory, "workloads.rego/keep"), "");

    expect(run()).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: expect.stringMatching(/: it cannot be used: E\w+[.] Name a folder that can be read and written[.]\n$/),
    });
    expect(readdirSync(directory).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect(statSync(join(directory, "workloads.rego")).isDirectory()).toBe(true);
  });

  it("prints each file and its state as JSON", () => {
    const told = (...args: readonly string[]) => JSON.parse(run("--json", ...args).stdout);

    expect(told("--check")).toMatchObject({
      stack: "lantern",
      today: "2026-11-21",
      directory,
      files: names.map((name) => ({ name, state: "missing" })),
    });
    expect(told().files).toEqual(names.map((name) => ({ name, state: "written" })));
  });

  it("says in one line what it cannot do", () => {
    writeFileSync(join(directory, "..", "file"), "");
    const file = join(directory, "..", "file");

    expect(runKeyholder("export", "--opa", file, "--stack", "lantern")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `${file}: it cannot be used: DIR is not a folder. Name a folder that can be read and written.\n`,
    });
    expect(runKeyholder("export", "--opa", "", "--stack", "lantern").stderr).toBe(
      "--opa: DIR is empty. Name a folder; . is the current one.\n",
    );
    expect(runKeyholder("export", "--opa", directory, "--stack", "lamp")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: '--stack: "lamp" is not a stack. Name one of "harbor", "lantern".\n',
    });
  });
});
