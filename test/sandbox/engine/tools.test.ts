import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtTool } from "../../../sandbox/engine/builtTool.ts";
import { cacheFolder } from "../../../sandbox/engine/cacheFolder.ts";
import { findOnPath } from "../../../sandbox/engine/findOnPath.ts";
import { githubProvider } from "../../../sandbox/engine/githubProvider.ts";
import { motoServer } from "../../../sandbox/engine/motoServer.ts";
import { pulumiCli } from "../../../sandbox/engine/pulumiCli.ts";

describe("the tools of the sandbox", () => {
  const before = { ...process.env };
  const folder = mkdtempSync(join(tmpdir(), "keyholder-tools-"));
  const said: string[] = [];

  beforeEach(() => {
    process.env.KEYHOLDER_CACHE = join(folder, "cache");
    jest.spyOn(process.stderr, "write").mockImplementation((text) => {
      said.push(String(text));
      return true;
    });
  });

  afterEach(() => {
    process.env = { ...before };
    jest.restoreAllMocks();
    rmSync(join(folder, "cache"), { recursive: true, force: true });
    said.length = 0;
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ["pulumi", pulumiCli, "Go is not on PATH, and pulumi is built with it. Install Go 1.25 or newer."],
    [
      "the GitHub provider",
      githubProvider,
      "Go is not on PATH, and pulumi-resource-github is built with it. Install Go 1.25 or newer.",
    ],
    ["moto", motoServer, "python3 is not on PATH, and moto runs on it. Install Python 3.11 or newer."],
  ] as const)("say what is missing for %s, and leave nothing half-made", async (_, find, message) => {
    process.env.PATH = folder;

    await expect(find(process.cwd())).rejects.toThrow(new Error(message));
    expect(readdirSync(cacheFolder()).filter((name) => existsSync(join(cacheFolder(), name, ".done")))).toEqual([]);
  });

  it("are made once, with one line before and one after, and again when their source changes", async () => {
    const source = join(folder, "source");
    mkdirSync(source, { recursive: true });
    let made = 0;
    const tool = () =>
      builtTool({
        name: "tool",
        folder: source,
        progress: "Building the tool (a minute, once)",
        make: async (target) => {
          made += 1;
          writeFileSync(target, "built");
        },
      });
    writeFileSync(join(source, "go.mod"), "first");
    const first = await tool();

    expect(await tool()).toBe(first);
    expect(made).toBe(1);
    expect(said).toEqual(["Building the tool (a minute, once) …\n", `… done in 0 s, kept in ${first}.\n`]);

    writeFileSync(join(source, "go.mod"), "second");
    expect(await tool()).not.toBe(first);
    expect(made).toBe(2);
  });

  it("are not taken for made where making them failed", async () => {
    const source = join(folder, "source");
    mkdirSync(source, { recursive: true });
    const failing = {
      name: "tool",
      folder: source,
      progress: "Building",
      make: async (target: string) => {
        writeFileSync(target, "half");
        throw new Error("The compiler failed.");
      },
    };

    await expect(builtTool(failing)).rejects.toThrow("The compiler failed.");
    await expect(builtTool(failing)).rejects.toThrow("The compiler failed.");
    expect(readdirSync(cacheFolder())).toEqual([]);
  });

  it("are looked for where a shell looks", () => {
    expect(findOnPath("sh", "/nowhere:/bin")).toBe("/bin/sh");
    expect(findOnPath("sh", "/nowhere")).toBeUndefined();
  });
});
