import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { registerCheck } from "../../cli/check.ts";
import { checks } from "../../model/checks/index.ts";
import { jsonChecks } from "../../model/shape/parseOwnershipJson.ts";
import { shapeChecks } from "../../model/shape/readOwnership.ts";
import { smallOwnership, today } from "../support/smallOwnership.ts";

const checksRun = checks.length + shapeChecks.length + jsonChecks.length;

describe("keyholder check", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "keyholder-check-"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
    process.exitCode = 0;
  });

  it("counts what it looked at where there is no problem", async () => {
    expect(
      await check(
        "--file",
        declaration(() => {}),
        "--today",
        today,
      ),
    ).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: `No problems in 6 people, 1 service; ${checksRun} checks run.\n`,
    });
  });

  it("prints all problems, of the shape and of the checks, sorted by place", async () => {
    const file = declaration((declared) => {
      declared.services.shop.duties.secrets.owner = "dann";
      declared.accounts.main.cloudTrailManagementEvents = false;
      declared.environments.production.regoin = "eu-west-1";
    });

    const { exitCode, stderr, stdout } = await check("--file", file, "--today", today);

    expect(stderr.split("\n")).toEqual([
      'accounts.main.cloudTrailManagementEvents: "false" leaves the alarms on role changes and emergency access deaf. Record management events in a CloudTrail trail of this account, then write true. (warning)',
      'environments.production.regoin: "regoin" is not a field here. Remove it or correct the name (did you mean "region"?).',
      'services.shop.duties.secrets.owner: "dann" is not a declared person. Declare dann in people or correct the name (did you mean "dan"?).',
      "",
    ]);
    expect(stdout).toBe(`2 problems, 1 warning in 6 people, 1 service; ${checksRun} checks run.\n`);
    expect(exitCode).toBe(1);
  });

  it("stops nothing for a warning", async () => {
    const file = declaration((declared) => {
      declared.accounts.main.cloudTrailManagementEvents = false;
    });

    expect(await check("--file", file, "--today", today)).toMatchObject({
      exitCode: 0,
      stdout: `No problems, 1 warning in 6 people, 1 service; ${checksRun} checks run.\n`,
    });
  });

  it("takes the date from outside", async () => {
    const file = declaration(() => {});

    expect(await check("--file", file, "--today", "2027-11-21")).toMatchObject({ exitCode: 1 });
  });

  it("could not tell on a date that is none", async () => {
    expect(
      await check(
        "--file",
        declaration(() => {}),
        "--today",
        "2026-02-29",
      ),
    ).toEqual({
      exitCode: 2,
      stderr: '--today: "2026-02-29" is not a date. Write a calendar date as YYYY-MM-DD.\n',
      stdout: "Nothing was checked.\n",
    });
  });

  it("could not tell of a declaration that it cannot read", async () => {
    expect(await check("--stack", "nobody", "--today", today)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/^--stack: "nobody" is not a stack\. Name one of /),
      stdout: "Nothing was checked.\n",
    });
  });

  it("prints results as JSON", async () => {
    const file = declaration((declared) => {
      declared.services.shop.environments = [];
      declared.environments = {};
    });

    const { exitCode, stderr, stdout } = await check("--file", file, "--today", today, "--json");

    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      today,
      checksRun,
      problems: [
        {
          path: "services.shop.environments",
          message: "services.shop runs nowhere, so its duties give access to nothing.",
          fix: "Name the environments that it runs in.",
          severity: "error",
          check: "service-runs-in-an-environment",
        },
      ],
    });
  });

  it("prints as JSON that it could not tell", async () => {
    const { exitCode, stderr, stdout } = await check("--file", join(folder, "missing"), "--today", today, "--json");

    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ checksRun: 0, problems: [{ path: "--file" }] });
  });

  it("lists every check with its meaning", async () => {
    const { exitCode, stdout } = await check("--list");
    const lines = stdout.trimEnd().split("\n");

    expect(exitCode).toBe(0);
    expect(lines).toHaveLength(checksRun);
    expect(lines).toEqual([...lines].sort());
    expect(lines).toContainEqual(
      expect.stringMatching(/^account-id-has-twelve-digits +The id of an AWS account is twelve digits\.$/),
    );
  });

  it("lists every check as JSON", async () => {
    const { stdout } = await check("--list", "--json");

    expect(JSON.parse(stdout)).toContainEqual({
      name: "account-id-has-twelve-digits",
      description: "The id of an AWS account is twelve digits.",
    });
  });

  it("documents its exit codes", async () => {
    const program = new Command();
    registerCheck(program);
    let help = "";
    program.commands[0]
      ?.configureOutput({
        writeOut: (text) => {
          help += text;
        },
      })
      .outputHelp();

    expect(help).toContain(
      "0  no problem, or warnings only\n  1  something in the declaration must be decided\n  2  the declaration could not be read, and nothing was checked",
    );
  });

  // biome-ignore lint/suspicious/noExplicitAny: a file has no type.
  function declaration(change: (declared: any) => void): string {
    const declared = structuredClone(smallOwnership);
    change(declared);
    const file = join(folder, "ownership.json");
    writeFileSync(file, JSON.stringify(declared));
    return file;
  }
});

async function check(...args: readonly string[]) {
  const printed = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    jest.spyOn(process[stream], "write").mockImplementation((text) => {
      printed[stream] += text;
      return true;
    }),
  );
  try {
    const program = new Command();
    registerCheck(program);
    await program.parseAsync(["check", ...args], { from: "user" });
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return { exitCode: process.exitCode, ...printed };
}
