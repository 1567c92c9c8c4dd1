import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";
import type { ReviewReport } from "../../review/access/reviewReport.ts";
import { stateOf } from "../access/stack/read/support/engineFiles.ts";
import type { Run } from "../support/runKeyholder.ts";
import { changed, deployRole, fewThings, review, reviewFolder, trusting } from "./support/reviewFiles.ts";

const folder = reviewFolder();
const omarIn = changed(deployRole, trusting("arn:aws:iam::111122223333:user/omar"));
const before = folder.write("before.json", stateOf(fewThings));
const after = folder.write("after.json", stateOf(omarIn));
const hidden = folder.write("hidden.json", {
  ...stateOf(omarIn),
  deployment: { ...stateOf(omarIn).deployment, pending_operations: [{}] },
});
const states = ["--before", before, "--after", after] as const;
const declaration = "stacks/lantern/ownership.ts";

afterAll(() => folder.remove());

describe("keyholder review --sign-off", () => {
  it.each([
    ["somebody who is not declared", "oscar", '"oscar" is not a declared person. Name whoever reviewed the change.'],
    ["whoever gains", "omar", '"omar" gains by this change. Have somebody else review it.'],
    ["the auditor", "zoe", '"zoe" audits access, and would check their own approval. Have somebody else review it.'],
    [
      "the auditor's backup",
      "ravi",
      '"ravi" audits access, and would check their own approval. Have somebody else review it.',
    ],
    [
      "a name that every object has",
      "constructor",
      '"constructor" is not a declared person. Name whoever reviewed the change.',
    ],
  ])("refuses %s", async (_, person, refusal) => {
    expect(await review(...states, "--sign-off", person)).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: `--sign-off: ${refusal}\n`,
    });
  });

  it("refuses what could not be told in full", async () => {
    expect(await review("--before", before, "--after", hidden, "--sign-off", "nina")).toEqual({
      exitCode: 1,
      stdout: "",
      stderr:
        "--sign-off: Not everything could be told, and nobody can agree to what was not told. Mend what is named under `not told`, and review again.\n",
    });
  });

  it("refuses whoever keeps something for longer", async () => {
    const ends = (day: string) => {
      const principal = { AWS: "arn:aws:iam::111122223333:user/leo" };
      const statement = { Effect: "Allow", Principal: principal, Action: "sts:AssumeRole" };
      const condition = { DateLessThan: { "aws:CurrentTime": `${day}T00:00:00Z` } };
      return JSON.stringify({ Version: "2012-10-17", Statement: [{ ...statement, Condition: condition }] });
    };
    const [soon, late] = ["2026-12-01", "2026-12-31"].map((day) =>
      folder.write(`${day}.json`, stateOf(changed(deployRole, { assumeRolePolicy: ends(day) }))),
    );

    expect(await review("--before", soon ?? "", "--after", late ?? "", "--sign-off", "leo")).toMatchObject({
      exitCode: 1,
      stderr: '--sign-off: "leo" gains by this change. Have somebody else review it.\n',
    });
    expect((await review("--before", late ?? "", "--after", soon ?? "", "--sign-off", "leo")).exitCode).toBe(0);
  });

  it("prints who agreed, when, to what, and who gains", async () => {
    const report = JSON.parse((await review(...states, "--json")).stdout) as ReviewReport;
    const { changesSha256 } = report.evidence;
    const { exitCode, stdout, stderr } = await review(...states, "--sign-off", "nina");

    expect([exitCode, stderr]).toEqual([
      0,
      "Nothing was written; --write does. Commit it with the change that it is about.\n",
    ]);
    expect(stdout.split("\n").slice(0, 2)).toEqual([`--- a/${declaration}`, `+++ b/${declaration}`]);
    expect(stdout.split("\n").filter((line) => /^[+-] /.test(line))).toEqual([
      "+  reviews: {",
      `+    "2026-11-21-nina-${changesSha256.slice(0, 8)}": {`,
      '+      reviewedBy: "nina",',
      '+      reviewedOn: "2026-11-21",',
      `+      changesSha256: "${changesSha256}",`,
      '+      beneficiaries: ["omar"],',
      "+    },",
      "+  },",
    ]);
  });
});

describe("the change that a sign-off prints", () => {
  const project = reviewFolder();
  const inProject = (...args: readonly string[]): Run => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve("cli/keyholder.js"), "review", "--today", "2026-11-21", ...args],
      {
        cwd: project.path("."),
        encoding: "utf8",
        env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1", FORCE_COLOR: undefined },
      },
    );
    return { exitCode: status, stdout, stderr };
  };
  const git = (...args: readonly string[]) =>
    execFileSync("git", args, { cwd: project.path("."), encoding: "utf8", stdio: "pipe" });
  const written = () => readFileSync(project.path(declaration), "utf8");

  beforeAll(() => {
    cpSync("stacks", project.path("stacks"), { recursive: true });
    for (const name of ["model", "node_modules", "package.json", "Pulumi.yaml"])
      symlinkSync(resolve(name), project.path(name));
    git("init", "--quiet");
  });

  afterAll(() => project.remove());

  it("applies with git, and is what --write writes", () => {
    const untouched = written();
    const approved = inProject(...states, "--json");
    project.write("approved.json", approved.stdout);
    const { exitCode, stdout } = inProject(...states, "--sign-off", "nina");
    project.write("change.patch", stdout);

    expect([approved.exitCode, exitCode, written()]).toEqual([0, 0, untouched]);
    git("apply", "--check", "change.patch");
    git("apply", "change.patch");
    const applied = written();
    git("apply", "--reverse", "change.patch");
    expect(written()).toBe(untouched);

    const second = inProject(...states, "--sign-off", "nina", "--write");
    expect(second).toEqual({
      exitCode: 0,
      stdout,
      stderr: `Written to ${declaration}. Commit it with the change that it is about.\n`,
    });
    expect(written()).toBe(applied);
    expect(git("status", "--porcelain", "stacks")).toBe("?? stacks/\n");
  }, 60_000);

  it("changes nothing of what was approved, and cannot be signed by the same person again", () => {
    expect(inProject(...states, "--plan", project.path("approved.json"), "--out", project.path("again.txt"))).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "",
    });
    const id = /reviews: \{\s+"([^"]+)"/.exec(written())?.[1];
    expect(inProject(...states, "--sign-off", "nina", "--write")).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: `--sign-off: "nina" has signed these changes off already, in reviews.${id}. There is nothing to add.\n`,
    });
    expect(inProject(...states, "--sign-off", "leo").exitCode).toBe(0);
  }, 60_000);
});
