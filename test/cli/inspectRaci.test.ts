import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(__dirname, "..", "..");
const source = pathToFileURL(join(root, "cli", "inspectRaci.ts")).href;
const program = `
import { Command } from "commander";
import { registerInspectRaci } from ${JSON.stringify(source)};
const inspect = new Command("inspect");
registerInspectRaci(inspect);
inspect.parse(process.argv.slice(1), { from: "user" });
`;

/** Runs the command as a person does, in a process of its own. */
function run(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--no-warnings", "--experimental-strip-types", "--input-type=module", "-e", program, "--", "raci", ...args],
    { cwd: root, input, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

const header = `| Activity | Developers | Security | Platform | Compliance | Leadership |
| --- | --- | --- | --- | --- | --- |
`;

describe("registerInspectRaci", () => {
  it("exits with 0 for a matrix that keeps its rule, and says who is Accountable and Responsible", () => {
    expect(run(["-"], `${header}| Threat modeling | R | R/A | C | I | I |\n`)).toEqual({
      status: 0,
      stdout:
        'standard input: 1 activity, 0 problems\n"Threat modeling": Accountable security; Responsible developers, security\n',
      stderr: "",
    });
  });

  it("exits with 1 for one that does not, results and problems apart", () => {
    expect(run(["-"], `${header}| Monitoring | - | C | - | I | I |\n| Patching | R | - | A | A | - |\n`)).toEqual({
      status: 1,
      stdout: [
        "standard input: 2 activities, 3 problems",
        '"Monitoring": Accountable nobody; Responsible nobody',
        '"Patching": Accountable platform, compliance; Responsible developers',
        "",
      ].join("\n"),
      stderr: [
        'standard input:3: "Monitoring" has no Accountable. Write "A" or "R/A" for one group.',
        'standard input:3: "Monitoring" has nobody Responsible. Write "R" for the group that does it, or "R/A" if it is the Accountable one.',
        'standard input:4: "Patching" has two Accountables: platform and compliance. Leave one of them Accountable.',
        "",
      ].join("\n"),
    });
  });

  it("finds three problems in the published matrix", () => {
    const { status, stderr } = run(["test/cases/raci.md"]);

    expect([status, stderr.split("\n").map((line) => line.split('"')[1])]).toEqual([
      1,
      ["Policy exception handling", "Runtime monitoring and alerting", "Incident response coordination", undefined],
    ]);
  });

  it("prints activities and problems as JSON", () => {
    const { status, stdout } = run(["-", "--json"], `${header}| Monitoring | - | C | R | I | I |\n`);

    expect([status, JSON.parse(stdout)]).toEqual([
      1,
      {
        file: "standard input",
        activities: [
          {
            path: "standard input:3",
            name: "Monitoring",
            raci: { developers: "-", security: "C", platform: "R", compliance: "I", leadership: "I" },
          },
        ],
        problems: [
          {
            path: "standard input:3",
            message: '"Monitoring" has no Accountable.',
            fix: 'Write "A" or "R/A" for one group.',
            severity: "error",
            check: "activity-has-an-accountable",
          },
        ],
      },
    ]);
  });

  it("exits with 2 for a file that cannot be read", () => {
    expect(run(["test/cases/no-such-file.md"])).toEqual({
      status: 2,
      stdout: "",
      stderr: 'test/cases/no-such-file.md: the file cannot be read, "ENOENT". Correct the name; it was not checked.\n',
    });
  });

  it("exits with 2 for a text without matrix", () => {
    expect(run(["-"], "# Roles\n")).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "standard input: there is no responsibility matrix. Write a table with a column for each role group (Developers, Security, Platform, Compliance, Leadership); it was not checked.\n",
    });
  });
});
