import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { registerCheck } from "../../cli/check.ts";
import { registerLeave } from "../../cli/leave.ts";
import { projectCopy } from "./support/projectCopy.ts";
import { runCommand } from "./support/runCommand.ts";

const file = "stacks/lantern/ownership.ts";

describe("keyholder leave", () => {
  let project: ReturnType<typeof projectCopy>;

  beforeEach(() => {
    project = projectCopy();
  });

  afterEach(() => project.leave());

  it("prints the report and the change, exits with 1 while a place is open, and writes nothing", async () => {
    const before = readFileSync(file, "utf8");
    const { exitCode, stdout, stderr } = await leave("ravi");

    expect([exitCode, stderr, readFileSync(file, "utf8")]).toEqual([1, "", before]);
    expect(stdout).toMatch(/^Ravi \(ravi\) leaves, on 2026-11-21\.\n/);
    expect(stdout).toContain("\n  duties.patching.backup: Nobody is backup of patching. Name ");
    expect(stdout).toMatch(
      /\nWith --write, stacks\/lantern\/ownership\.ts is changed so; 2 decisions remain, named above\.\n$/,
    );
    expect(spawnSync("git", ["apply", "--check", "-"], { input: stdout, encoding: "utf8" })).toMatchObject({
      status: 0,
      stderr: "",
    });
  });

  it("exits with 0 once every place has a successor, and what it writes passes the check", async () => {
    const harbor = ["dario", "--stack", "harbor", "--successor", "boris", "--write"];
    const { exitCode, stdout } = await runCommand(registerLeave, "leave", ...harbor);

    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\nstacks\/harbor\/ownership\.ts is written; `keyholder check` finds no error in it\.\n$/);
    jest.resetModules();
    expect(await runCommand(registerCheck, "check", "--stack", "harbor")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it("keeps the rights of the file that it writes", async () => {
    const { mode } = statSync(file);
    await leave("ravi", "--write");

    expect(statSync(file).mode).toBe(mode);
    expect(readFileSync(file, "utf8")).not.toContain("ravi");
  });

  it("prints all of it as JSON", async () => {
    const { exitCode, stdout } = await leave("ravi", "--json");
    const told = JSON.parse(stdout);

    expect([exitCode, told.kind, told.person, told.file, told.today]).toEqual([1, "leave", "ravi", file, "2026-11-21"]);
    expect(told.open.map(({ path }: { path: string }) => path)).toEqual(["duties.patching.backup", "audit.backup"]);
    expect([told.byHand, told.written, typeof told.diff]).toEqual([[], false, "string"]);
  });

  it("says everything that is wrong with the successors at once, and exits with 2", async () => {
    const wrong = ["zoey", "mia", "ravi", "storefront/deplay=leo"].flatMap((text) => ["--successor", text]);

    expect(await leave("ravi", ...wrong)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        '--successor: "storefront/deplay" is no duty. Name a duty, for example storefront/deploy, incidents/triage, areas/policy, patching, pipeline or audit (did you mean "storefront/deploy"?).\n' +
        '--successor: "zoey" is not a declared person. Name one of people (did you mean "zoe"?).\n' +
        '--successor: "ravi" is who leaves. Name somebody else.\n' +
        "--successor: Several people are named for every place. Name one, and the others for a place each: PATH=PERSON.\n",
    });
  });

  it("says that nobody of this id works here, and that there is no such stack", async () => {
    expect(await leave("lea")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        'people: "lea" is not a declared person. Name somebody who is declared in people (did you mean "leo"?).\n',
    });
    expect((await runCommand(registerLeave, "leave", "leo", "--stack", "lantren")).exitCode).toBe(2);
  });
});

function leave(...args: readonly string[]) {
  return runCommand(registerLeave, "leave", ...args, "--stack", "lantern");
}
