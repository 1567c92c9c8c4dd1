import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { opaData } from "../../policypacks/opa/opaData.ts";
import { requestViolations } from "../../policypacks/ownership/deployments/requestViolations.ts";
import { opa } from "../../sandbox/engine/opa.ts";
import cases from "../cases/workloads.json" with { type: "json" };
import { contextOf } from "../policypacks/support/contextOf.ts";
import { runKeyholder } from "../support/runKeyholder.ts";
import { noteFigures } from "./support/figures.ts";
import { randomRequest } from "./support/randomRequests.ts";

interface Verdict {
  readonly allow: boolean;
  readonly violations: readonly {
    readonly rule: string;
    readonly subject: string;
    readonly id: string;
    readonly field?: string;
  }[];
}

/** Both sides' verdicts in one form. */
const told = (violations: Verdict["violations"]) =>
  [...new Set(violations.map(({ rule, subject, id, field }) => JSON.stringify([rule, subject, id, field])))].sort();

describe("the policies for Open Policy Agent", () => {
  const folder = mkdtempSync(join(tmpdir(), "keyholder-opa-"));
  const policies = join(folder, "opa");
  let program = "";

  function evaluate(
    query: string,
    input: unknown,
    data = policies,
  ): { readonly status: number | null; readonly stdout: string } {
    const file = join(folder, "request.json");
    writeFileSync(file, JSON.stringify(input));
    const args = ["eval", "--data", data, "--input", file, "--strict-builtin-errors", "--format", "values", query];
    return spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  }

  /** Many requests in one run, each with data of its own. */
  function verdicts(asked: readonly { readonly request: unknown; readonly data?: object }[]): readonly Verdict[] {
    const header = { stack: "lantern" };
    const given = asked.map(({ request, data }) => ({ request, data: { header, ...(data ?? opaData(contextOf())) } }));
    const asking = "with input as request with data.keyholder_declared as declared";
    const query = `[{"allow": allow, "violations": violations} |
      some given in input.given
      request := given.request
      declared := given.data
      violations := data.keyholder.violations ${asking}
      allow := data.keyholder.allow ${asking}
    ]`;
    const { stdout } = evaluate(query, { given });
    const [all] = JSON.parse(stdout) as readonly [readonly Verdict[]];
    return all;
  }

  beforeAll(async () => {
    program = await opa(process.cwd());
    expect(runKeyholder("export", "--opa", policies, "--stack", "lantern").exitCode).toBe(0);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
    noteFigures({ scenarios: cases.length });
  });

  it("says of every case what the rules say, and allows only what has no violation", () => {
    const all = verdicts(cases.map(({ request, workloads }) => ({ request, data: opaData(contextOf(workloads)) })));

    expect(all).toHaveLength(cases.length);
    all.forEach(({ violations, allow }, at) => {
      const { name, request, workloads, expected } = cases[at] ?? { name: "", request: {}, expected: [] };
      expect([name, told(violations)]).toEqual([name, told(requestViolations(request, contextOf(workloads)))]);
      expect([name, [...new Set(violations.map(({ rule, id }) => `${rule} ${id}`))].sort()]).toEqual([name, expected]);
      expect([name, allow]).toEqual([name, expected.length === 0]);
    });
  });

  it("says of random requests what the rules say", () => {
    const requests = fc.sample(randomRequest, 1_000);
    const all = verdicts(requests.map((request) => ({ request: JSON.parse(JSON.stringify(request)) as unknown })));

    expect(all).toHaveLength(requests.length);
    all.forEach(({ violations, allow }, at) => {
      const request = JSON.parse(JSON.stringify(requests[at])) as unknown;
      const ours = requestViolations(request, contextOf());
      expect([request, told(violations)]).toEqual([request, told(ours)]);
      expect([request, allow]).toEqual([request, ours.length === 0]);
    });
  });

  it("denies everything where data or request is missing", () => {
    const asked = "[data.keyholder.allow, {id | id := data.keyholder.violations[_].id}]";
    const without = (...args: readonly string[]) => {
      const { stdout } = spawnSync(program, ["eval", ...args, "--format", "values", asked], { encoding: "utf8" });
      return JSON.parse(stdout) as unknown;
    };
    const file = join(folder, "request.json");
    writeFileSync(file, JSON.stringify({ resources: [] }));

    expect(without("--data", "policypacks/opa", "--input", file)).toEqual([[false, ["Data::missing"]]]);
    expect(without("--data", policies)).toEqual([[false, ["Field::request"]]]);
    expect(without("--data", policies, "--input", file)).toEqual([[true, []]]);
  });

  it("denies everything where a part of the data is missing", () => {
    const whole = { header: { stack: "lantern" }, ...opaData(contextOf()) };
    const parts = Object.keys(whole).filter((key) => key !== "organisation" && key !== "accounts");
    const all = verdicts(parts.map((part) => ({ request: { resources: [] }, data: { ...whole, [part]: undefined } })));

    expect(parts).toHaveLength(6);
    expect(all.map(({ allow, violations }) => [allow, violations.map(({ id }) => id)])).toEqual(
      parts.map(() => [false, ["Data::missing"]]),
    );
  });

  it("understands what `keyholder plan --json` prints, and finds nothing in it", () => {
    const plan: unknown = JSON.parse(runKeyholder("plan", "--stack", "lantern", "--json").stdout);

    expect(JSON.parse(evaluate("[data.keyholder.allow, data.keyholder.violations]", plan).stdout)).toEqual([
      [true, []],
    ]);
  });

  it("keeps to the strict rules of the compiler and to its own format", () => {
    const check = spawnSync(program, ["check", "--strict", "policypacks/opa"], { encoding: "utf8" });
    const format = spawnSync(program, ["fmt", "--list", "policypacks/opa"], { encoding: "utf8" });

    expect([check.status, check.stdout, check.stderr, format.stdout]).toEqual([0, "", "", ""]);
  });
});

describe("the guide to Open Policy Agent", () => {
  const folder = mkdtempSync(join(tmpdir(), "keyholder-opa-guide-"));
  const text = readFileSync("docs/opa.md", "utf8");
  const commands = text.split("\n").flatMap((line) => (line.startsWith("    ") ? [line.trim()] : []));

  beforeAll(async () => {
    mkdirSync(join(folder, "bin"));
    symlinkSync(await opa(process.cwd()), join(folder, "bin/opa"));
    // npx would look for the package in the folder where the guide is followed.
    const keyholder = `#!/bin/sh\nshift\nexec '${process.execPath}' '${resolve("cli/keyholder.js")}' "$@"\n`;
    writeFileSync(join(folder, "bin/npx"), keyholder, { mode: 0o755 });
    for (const name of readdirSync(".").filter((entry) => !entry.startsWith(".")))
      symlinkSync(resolve(name), join(folder, name));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it("has commands that run, and says which of them end with 1", () => {
    const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env.PATH}` };
    const ran = commands.map((command) => {
      const { status, stdout } = spawnSync("sh", ["-c", command], { cwd: folder, env, encoding: "utf8" });
      return { command, status, stdout };
    });

    expect(ran.filter(({ status }) => status !== 0).map(({ command, status }) => [command, status])).toEqual([
      ["opa eval --data opa --input other.json --fail --format raw 'data.keyholder.passes'", 1],
      ["opa eval --data opa --input other.json --fail-defined --format raw 'data.keyholder.violations[_]'", 1],
    ]);
    const said = (end: string) => ran.find(({ command }) => command.endsWith(end))?.stdout ?? "";
    expect(said("--input plan.json --format pretty 'data.keyholder.violations'")).toBe("[]\n");
    expect(said("--input task.json --format pretty 'data.keyholder.violations'")).toContain('"id": "Privileged::web"');
    expect(said("--input request.json --fail --format raw 'data.keyholder.passes'")).toBe("true\n");
  });

  it("tells the exit codes of each query as they are", () => {
    const data = join(folder, "opa");
    const status = (flags: readonly string[], input: string, from = data) =>
      spawnSync(join(folder, "bin/opa"), ["eval", "--data", from, "--input", join(folder, input), ...flags]).status;
    const wrong = join(folder, "bin");
    const ways = [
      ["--fail", "data.keyholder.passes"],
      ["--fail-defined", "data.keyholder.violations[_]"],
      ["--fail", "data.keyholder.allow"],
    ];

    expect(
      ways.map((way) => [status(way, "request.json"), status(way, "other.json"), status(way, "other.json", wrong)]),
    ).toEqual([
      [0, 1, 1],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });
});
