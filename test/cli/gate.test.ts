import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { registerGate } from "../../cli/gate.ts";
import { resourcesOfPlan } from "../../policypacks/ownership/judge/resourcesOfPlan.ts";
import { ruleContext } from "../../policypacks/ownership/judge/ruleContext.ts";
import type { StackResource } from "../../access/stack/resource.ts";
import { ownership } from "../../stacks/lantern/ownership.ts";
import { previewOf, stateOf } from "../access/stack/read/support/engineFiles.ts";
import { runCommand } from "./support/runCommand.ts";

const at = { stack: "lantern", project: "keyholder", today: "2026-11-21" };
const context = ruleContext(at, ownership);
const github: StackResource = {
  urn: "urn:pulumi:lantern::keyholder::pulumi:providers:github::default",
  type: "pulumi:providers:github",
  name: "default",
  properties: {},
  options: { protect: false, ignoreChanges: [] },
};
const planned = [...resourcesOfPlan(context.plan, at.stack, at.project), github];
const lost = planned.find(({ type }) => type === "github:index/repositoryRuleset:RepositoryRuleset") ?? github;
const folder = mkdtempSync(join(tmpdir(), "keyholder-gate-"));
const path = (name: string) => join(folder, name);

/** Writes a file and gives its path. */
function written(name: string, content: unknown): string {
  writeFileSync(path(name), typeof content === "string" ? content : JSON.stringify(content));
  return path(name);
}

const preview = { ...previewOf(planned), config: {} };
const clean = written("preview.json", preview);
const spoiled = written("spoiled.json", { ...previewOf(planned.filter((each) => each !== lost)), config: {} });
const gate = (...args: readonly string[]) => runCommand(registerGate, "gate", "--stack", "lantern", ...args);
const missing = `repository ruleset ${lost.name}: The plan names "${lost.type}" of this name, and the stack does not hold it.`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("keyholder gate", () => {
  it("finds nothing in a preview of what the plan says, and tells exceptions, digests and what it did not check", async () => {
    const { exitCode, stdout, stderr } = await gate("--preview", clean);
    const digest = createHash("sha256").update(readFileSync(clean)).digest("hex");

    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(
      'leo-watches-storefront: opens "Principal::leo" of role-trust-names-owner-and-backup-only',
    );
    expect(stdout).toMatch(
      /\n {2}What no stack manages, such as a role made by hand, stands in no preview and in no state\.\n/,
    );
    expect(stdout).toMatch(/\nNo mandatory violation: \d+ resources held against \d+ rules\.\n/);
    expect(stdout).toContain(`\n${clean}: sha256 ${digest}; what it comes to: sha256 `);
  });

  it("finds in a preview and in a state what the plan names and they lack", async () => {
    const state = written("state.json", stateOf(planned.filter((each) => each !== lost)));

    for (const file of [spoiled, state]) {
      const { exitCode, stdout } = await gate(file);

      expect(exitCode).toBe(1);
      expect(stdout).toContain(`\nrepository ruleset ${lost.name}\n  ${missing}`);
      expect(stdout).toMatch(/\n1 mandatory violation: /);
    }
  });

  it("prints verdict, violations, exceptions and digests as JSON", async () => {
    const { exitCode, stdout, stderr } = await gate("--preview", spoiled, "--json");

    expect([exitCode, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout)).toEqual({
      verdict: "violations",
      ...at,
      source: {
        kind: "preview",
        file: spoiled,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        resultSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      counts: {
        resources: planned.length - 1,
        rules: expect.any(Number),
        mandatory: 1,
        advisory: 0,
        exceptionsUsed: 1,
      },
      violations: [
        expect.objectContaining({
          rule: "planned-resource-is-present",
          enforcement: "mandatory",
          finding: `Missing::${lost.type}`,
        }),
      ],
      exceptionsUsed: [expect.objectContaining({ exception: "leo-watches-storefront" })],
      notes: [],
      problems: [],
      notChecked: expect.any(Array),
    });
  });

  it("concludes nothing from a file that is cut off, and says so in text and as JSON", async () => {
    const whole = readFileSync(clean, "utf8");
    for (const part of [0, 0.3, 0.6, 0.9, 0.999]) {
      const cut = written("cut.json", whole.slice(0, Math.floor(whole.length * part)));
      const { exitCode, stdout, stderr } = await gate(cut, "--evidence", path("never.json"));

      expect([exitCode, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^\S+cut\.json: .*\nNothing was checked, so nothing is known of the stack\.\n$/);
      expect(JSON.parse((await gate(cut, "--json")).stdout)).toEqual({
        verdict: "could-not-tell",
        problems: [expect.any(Object)],
      });
    }
    expect(() => readFileSync(path("never.json"))).toThrow();
  });

  it.each([
    [
      "another stack",
      ["--stack", "harbor", clean],
      'It is of stack "lantern" of project "keyholder", and not of "harbor" of "keyholder".',
    ],
    [
      "a stack without a declaration",
      ["--stack", "lantren", clean],
      'It is of stack "lantern" of project "keyholder", and not of "lantren" of "keyholder".',
    ],
    [
      "a file that is not there",
      ["--state", "nowhere.json"],
      'nowhere.json: It cannot be read: "ENOENT". Name a file that can be read.',
    ],
    [
      "no file",
      [],
      "keyholder gate: No file is named. Name one with --preview or --state, or - for the standard input.",
    ],
    [
      "two files",
      ["--state", clean, "--preview", clean],
      "keyholder gate: More than one file is named. Name one with --preview or --state, or - for the standard input.",
    ],
    ["a state instead of a preview", ["--state", clean], "It is a preview, and a state was promised."],
    ["a date that is none", [clean, "--today", "2026-02-30"], '"2026-02-30" is not a date.'],
  ])("could not tell of %s", async (_, args, said) => {
    const { exitCode, stdout, stderr } = await gate(...args);

    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  });

  it("could not tell of a stack whose declaration is not there", async () => {
    const other = written("other.json", JSON.stringify(preview).replaceAll("lantern", "lantren"));
    const { exitCode, stderr } = await gate("--stack", "lantren", other);

    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      'stacks/lantren: There is nothing to hold the file against: --stack: "lantren" is not a stack.',
    );
  });

  it("decides as of the day that it is given: what is overdue then is a violation", async () => {
    const { exitCode, stderr } = await gate(clean, "--today", "2027-06-01");

    expect(exitCode).toBe(1);
    expect(stderr).toContain("services.storefront.duties.deploy.reviewedOn: ");
  });

  it("reads the standard input", () => {
    const program =
      'import { Command } from "commander"; import { registerGate } from "./cli/gate.ts"; const all = new Command(); registerGate(all); await all.parseAsync();';
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "--eval", program, "gate", "--stack", "lantern", "-"],
      { input: readFileSync(clean), encoding: "utf8" },
    );

    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/\nStandard input: sha256 [0-9a-f]{64}; /);
  });
});

describe("keyholder gate --require-evidence", () => {
  const evidence = path("evidence.json");

  beforeAll(() => gate(clean, "--evidence", evidence));

  it("takes evidence of the same result: of a preview made anew, and of the state after the update", async () => {
    const anew = written("anew.json", { ...preview, duration: 7, steps: [...preview.steps].reverse() });
    const state = written("applied.json", stateOf(planned));

    expect(await gate(clean, "--require-evidence", evidence)).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await gate(anew, "--require-evidence", evidence)).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await gate(state, "--require-evidence", evidence)).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it("refuses another result, though no rule is broken by it", async () => {
    const more = {
      ...lost,
      urn: "urn:pulumi:lantern::keyholder::aws:sqs/queue:Queue::jobs",
      type: "aws:sqs/queue:Queue",
      name: "jobs",
      properties: {},
      provider: { urn: github.urn, type: github.type, name: github.name },
    };
    const other = written("more.json", { ...previewOf([...planned, more]), config: {} });
    const { exitCode, stderr } = await gate(other, "--require-evidence", evidence);

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /evidence\.json: It is of a result with the sha256 "[0-9a-f]{64}", and this is "[0-9a-f]{64}"\. Run the gate over this very plan in the job that is reviewed, and have the result approved\.\n$/,
    );
  });

  it.each([
    ["verdict", "violations", 'Its verdict is "violations".'],
    ["stack", "harbor", 'It is of stack "harbor", and this is "lantern".'],
    ["project", "shop", 'It is of project "shop", and this is "keyholder".'],
    ["rulesSha256", "0", 'It is of rules with the sha256 "0", and this is '],
    ["keyholder", "0.0.9", 'It is of Keyholder "0.0.9", and this is "0.1.0".'],
  ])("refuses evidence with another %s", async (field, value, said) => {
    const other = written("bent.json", { ...JSON.parse(readFileSync(evidence, "utf8")), [field]: value });
    const { exitCode, stderr } = await gate(clean, "--require-evidence", other);

    expect(exitCode).toBe(1);
    expect(stderr).toContain(`bent.json: ${said}`);
  });

  it.each([
    ["is not there", undefined, 'It cannot be read: "ENOENT".'],
    ["is cut off", '{"keyholder":', "It is no evidence of a gate."],
    ["is something else", "[]", "It is no evidence of a gate."],
  ])("could not tell where the evidence %s", async (_, content, said) => {
    const file = content === undefined ? path("absent.json") : written("odd.json", content);
    const { exitCode, stderr } = await gate(clean, "--require-evidence", file);

    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
  });

  it("writes evidence that tells what was judged and how", () => {
    expect(JSON.parse(readFileSync(evidence, "utf8"))).toEqual({
      keyholder: "0.1.0",
      ...at,
      source: {
        kind: "preview",
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        resultSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      rulesSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      verdict: "clean",
      counts: { resources: planned.length, rules: expect.any(Number), mandatory: 0, advisory: 0, exceptionsUsed: 1 },
    });
  });

  it("could not tell where the evidence cannot be written", async () => {
    const { exitCode, stderr } = await gate(clean, "--evidence", path("no/such/folder.json"));

    expect(exitCode).toBe(2);
    expect(stderr).toContain("folder.json: It cannot be written: ENOENT. Name a file in a folder that exists.\n");
  });
});
