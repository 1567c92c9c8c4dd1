import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runKeyholder } from "../support/runKeyholder.ts";

const folder = mkdtempSync(join(tmpdir(), "inspect-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const policy = (...Statement: readonly object[]) => ({ Version: "2012-10-17", Statement });
const clean = file("clean.json", policy({ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::acorn/*" }));
const keys = file("keys.json", policy({ Sid: "Keys", Effect: "Allow", Action: "iam:CreateAccessKey", Resource: "*" }));
const subject = (value: string) =>
  policy({
    Effect: "Allow",
    Action: "sts:AssumeRoleWithWebIdentity",
    Principal: { Federated: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
    Condition: {
      StringEquals: {
        "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
        "token.actions.githubusercontent.com:sub": value,
      },
    },
  });

const byKeys =
  'Makes an access key for somebody else\'s user, and with it acts as that user. Allow iam:CreateAccessKey only on "user/${aws:username}".';

describe("keyholder inspect policy", () => {
  it("exits with 0 where there is nothing to find", () => {
    expect(runKeyholder("inspect", "policy", clean)).toEqual({
      exitCode: 0,
      stdout: `${clean}: 0 findings\n`,
      stderr: "",
    });
  });

  it("says where, what and what to do, and exits with 1", () => {
    expect(runKeyholder("inspect", "policy", keys)).toEqual({
      exitCode: 1,
      stdout:
        `${keys}: 1 finding\n` +
        `${keys} Statement[0] (Keys): allows iam:CreateAccessKey, for example on "arn:aws:iam::999999999999:user/admin": ${byKeys} [critical escalation-path iam-002]\n`,
      stderr: "",
    });
  });

  it("prints one list for all files, in their order, and goes on after one that cannot be read", () => {
    const missing = join(folder, "missing.json");
    const { exitCode, stdout } = runKeyholder("inspect", "policy", keys, missing, clean, "--json");

    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: keys,
        findings: [
          {
            rule: "escalation-path",
            finding: "iam-002",
            statement: "Statement[0] (Keys)",
            severity: "critical",
            message: `allows iam:CreateAccessKey, for example on "arn:aws:iam::999999999999:user/admin": ${byKeys.slice(0, byKeys.indexOf(" Allow"))}`,
            fix: byKeys.slice(byKeys.indexOf("Allow")),
          },
        ],
      },
      {
        file: missing,
        findings: [
          {
            rule: "not-checked",
            finding: "Document::",
            statement: "",
            severity: "critical",
            message: 'the file was not checked: it cannot be read, "ENOENT".',
            fix: "Correct it, or check it by hand.",
          },
        ],
      },
      { file: clean, findings: [] },
    ]);
  });

  it("reads standard input, and makes findings of what AWS refuses", () => {
    const { status, stdout } = spawnSync(process.execPath, ["cli/keyholder.js", "inspect", "policy", "-"], {
      input: "{",
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });

    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^standard input: 1 finding\nstandard input: line 1, column 2: .+ \[high [a-z-]+ Document::.+\]\n$/,
    );
  });

  it("takes what belongs to another duty for a finding", () => {
    const deploy = file(
      "deploy.json",
      policy({
        Effect: "Allow",
        Action: "lambda:UpdateFunctionCode",
        Resource: "arn:aws:lambda:eu-central-1:111122223333:function:shop",
      }),
    );

    expect(runKeyholder("inspect", "policy", deploy, "--duty", "deploy").exitCode).toBe(0);
    expect(runKeyholder("inspect", "policy", deploy, "--duty", "monitoring")).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining("belongs-to-another-duty Action::lambda:UpdateFunctionCode"),
    });
  });

  it("does not know every duty", () => {
    expect(runKeyholder("inspect", "policy", clean, "--duty", "gardening")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(
        "Allowed choices are deploy, provisioning, secrets, monitoring, audit, emergency.",
      ),
    });
  });

  it("takes hundreds of files in one call", () => {
    const { exitCode, stdout } = runKeyholder(
      "inspect",
      "policy",
      ...Array.from({ length: 300 }, () => keys),
      "--json",
    );

    expect([exitCode, JSON.parse(stdout).length]).toEqual([1, 300]);
  });
});

describe("keyholder inspect trust", () => {
  const exact = file("exact.json", subject("repo:acorn/shop:environment:production-deploy"));

  it("accepts whom it is meant to admit", () => {
    expect(
      runKeyholder("inspect", "trust", exact, "--expect", "repo:acorn/shop:environment:production-deploy"),
    ).toEqual({
      exitCode: 0,
      stdout: `${exact}: 0 findings\n`,
      stderr: "",
    });
  });

  it("finds whoever else is admitted", () => {
    expect(runKeyholder("inspect", "trust", exact, "--expect", "repo:acorn/shop:ref:refs/heads/main")).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining("admits-unexpected"),
    });
  });

  it("does not take a wildcard for somebody", () => {
    expect(runKeyholder("inspect", "trust", exact, "--expect", "repo:acorn/*")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('"repo:acorn/*" has a wildcard. Write out each principal that is expected.'),
    });
  });
});

describe("keyholder inspect boundary", () => {
  it("finds a boundary that bounds nothing", () => {
    const open = file("open.json", policy({ Effect: "Allow", Action: "*", Resource: "*" }));

    expect(runKeyholder("inspect", "boundary", open)).toEqual({
      exitCode: 1,
      stdout:
        `${open}: 1 finding\n` +
        `${open} Statement[0]: allows every action on every resource, as "AdministratorAccess" does. Name the actions and the resources that are needed. [critical allows-everything Action::*]\n`,
      stderr: "",
    });
  });
});

describe("keyholder inspect resource", () => {
  it("finds a bucket that is open to everybody", () => {
    const open = file(
      "bucket.json",
      policy({ Effect: "Allow", Principal: "*", Action: "s3:PutObject", Resource: "arn:aws:s3:::acorn/*" }),
    );

    expect(runKeyholder("inspect", "resource", open)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining("[critical public Principal::*]"),
    });
  });
});
