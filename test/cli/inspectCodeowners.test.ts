import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(__dirname, "..", "..");
const source = pathToFileURL(join(root, "cli", "inspectCodeowners.ts")).href;
const program = `
import { Command } from "commander";
import { registerInspectCodeowners } from ${JSON.stringify(source)};
const inspect = new Command("inspect");
registerInspectCodeowners(inspect);
inspect.parse(process.argv.slice(1), { from: "user" });
`;

/** Runs the command as a person does, in a process of its own. */
function run(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--no-warnings", "--experimental-strip-types", "--input-type=module", "-e", program, "--", "codeowners", ...args],
    { cwd: root, input, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

describe("registerInspectCodeowners", () => {
  const directory = mkdtempSync(join(tmpdir(), "codeowners-"));
  const good = join(directory, "good");
  writeFileSync(good, "* @o/t\n/docs/ @o/docs\n");
  afterAll(() => rmSync(directory, { recursive: true }));

  it("says in words what a good file holds, and exits with 0", () => {
    expect(run([good])).toEqual({
      status: 0,
      stdout: `${good}: 22 bytes, 2 rules, 2 owners, 0 errors, 0 warnings, 0 notes\n`,
      stderr: "",
    });
  });

  it("exits with 0 when there are only notes", () => {
    expect(run(["-"], "* @o/t\n/a/\n")).toEqual({
      status: 0,
      stdout:
        "standard input: 11 bytes, 2 rules (1 without owners), 1 owner, 0 errors, 0 warnings, 1 note\n" +
        'standard input:2: rule "/a/" has no owners, which takes ownership away from what it matches. Keep it if that is meant; add the owners if not. [note rule-without-owners]\n',
      stderr: "",
    });
  });

  it("exits with 1 for an error, and says where", () => {
    expect(run(["-"], "* @o/t\n!/a @o/t\n")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('standard input:2: pattern "!/a" begins with "!"'),
    });
  });

  it("says who owns the asked paths", () => {
    const { status, stdout } = run([good, "--path", "docs/a.md", "x"]);
    expect([status, stdout.split("\n").slice(1)]).toEqual([
      0,
      ['"docs/a.md": @o/docs (line 2, "/docs/")', '"x": @o/t (line 1, "*")', ""],
    ]);
    expect(run(["-", "--path", "a", "b"], "/a/\n/a\n").stdout).toContain('"a": nobody, cleared (line 2, "/a")');
    expect(run(["-", "--path", "b"], "/a/ @o/t\n").stdout).toContain('"b": nobody, no rule matches');
  });

  it("prints one report per file as JSON", () => {
    const { status, stdout } = run([good, "-", "--json"], "/docs/ @o/t\n* @u\n");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: good, bytes: 22, findings: [] },
      { file: "-", severities: { error: 0, warning: 1, note: 0 } },
    ]);
  });

  it("exits with 2 when a file cannot be read, and still reports the others", () => {
    const missing = join(directory, "missing");
    const { status, stdout, stderr } = run([missing, good]);
    expect(status).toBe(2);
    expect(stdout).toContain(`${good}: 22 bytes`);
    expect(stderr).toBe(`${missing}: the file cannot be read, "ENOENT". Correct the name; it was not checked.\n`);
  });

  it("documents its exit codes", () => {
    expect(run(["--help"]).stdout).toContain("2  a file could not be read, and was not checked");
  });
});
