import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { runKeyholder } from "../support/runKeyholder.ts";

const run = (...args: readonly string[]) => runKeyholder("bootstrap", "--stack", "lantern", ...args);

describe("keyholder bootstrap", () => {
  let directory: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), "keyholder-bootstrap-"));
  });

  afterAll(() => rmSync(directory, { recursive: true }));

  it("prints a CloudFormation template for each account, the hub's first, the same bytes each time", () => {
    const { exitCode, stdout, stderr } = run();
    const documents = parseAllDocuments(stdout, { version: "1.1" });
    const templates = documents.map((document) => document.toJS());

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
    expect(templates.map(({ Description }) => Description)).toEqual([
      "Keyholder's pipeline in account main. Printed by keyholder bootstrap; change the declaration, not this file.",
      "Keyholder's pipeline in account staging. Printed by keyholder bootstrap; change the declaration, not this file.",
    ]);
    expect(run().stdout).toBe(stdout);
  });

  it("prints the same template as JSON as it prints as YAML", () => {
    const json = JSON.parse(run("--account", "main", "--json").stdout);

    expect(parseAllDocuments(run("--account", "main").stdout, { version: "1.1" })[0]?.toJS()).toEqual(json);
    expect(Object.keys(json.Resources)).toEqual([
      "GitHubOidcProvider",
      "ApplyRoleBoundary",
      "ApplyRole",
      "PlanRoleBoundary",
      "PlanRole",
      "StateKey",
      "StateKeyAlias",
      "StateBucket",
      "StateBucketPolicy",
    ]);
  });

  it("prints plain documents", () => {
    const { roles, account } = JSON.parse(run("--account", "staging", "--format", "iam").stdout);

    expect(account).toBe("staging");
    expect(roles.map(({ name }: { name: string }) => name)).toEqual(["keyholder-apply", "keyholder-plan"]);
    expect(Object.keys(roles[0]).sort()).toEqual([
      "arn",
      "boundary",
      "description",
      "identity",
      "maxSessionSeconds",
      "name",
      "path",
      "permissions",
      "tags",
      "trust",
    ]);
  });

  it("prints the door on GitHub as commands, and what each token may do", () => {
    const { stdout } = run("--format", "github");

    expect(stdout).toContain("gh api --method PUT repos/lantern-labs/access/environments/keyholder-apply --input -");
    expect(stdout).toContain("environments/keyholder-apply/deployment-branch-policies -f name=main -f type=branch");
    expect(stdout).toContain('"prevent_self_review": true');
    expect(stdout).toContain("repository    Administration  write");
  });

  it("prints the environment of previews as commands, and why no stack makes it", () => {
    const { stdout } = run("--format", "github");
    const path = "repos/lantern-labs/access/environments/keyholder-plan";

    expect(stdout).toContain(
      [
        "The environment of previews, reviewed by nobody, since they only read",
        "It takes branches of one and two parts, so that no pull request comes in: refs/pull/7/merge has more.",
        "It is made here and by no stack: a stack does not make the door of what previews it.",
        `gh api --method PUT ${path} --input - <<'JSON'`,
        "{",
        '  "prevent_self_review": false,',
        '  "can_admins_bypass": false,',
        '  "reviewers": [],',
        '  "deployment_branch_policy": {',
        '    "protected_branches": false,',
        '    "custom_branch_policies": true',
        "  }",
        "}",
        "JSON",
        `gh api --method POST ${path}/deployment-branch-policies -f name='*' -f type=branch`,
        `gh api --method POST ${path}/deployment-branch-policies -f name='*/*' -f type=branch`,
        "",
        "GitHub App keyholder-plan: its key is a secret of the environment keyholder-plan, and of nothing else",
        "The code of any branch may read the key, so the App only reads.",
        "",
      ].join("\n"),
    );
  });

  it("prints how each identity enters the accounts", () => {
    expect(run("--aws-config", "apply").stdout).toContain(
      "role_arn = arn:aws:iam::444455556666:role/keyholder/keyholder-apply",
    );
    expect(run("--aws-config", "plan").stdout).not.toContain("keyholder-apply");
  });

  it("writes all of it", () => {
    const { exitCode, stdout } = run("--write", directory);

    expect(exitCode).toBe(0);
    expect(readdirSync(directory).sort()).toEqual([
      "aws-config.apply",
      "aws-config.plan",
      "github.txt",
      "main.cloudformation.yaml",
      "main.iam.json",
      "staging.cloudformation.yaml",
      "staging.iam.json",
    ]);
    expect(stdout).toContain(`wrote ${join(directory, "main.cloudformation.yaml")}`);
    expect(readFileSync(join(directory, "main.cloudformation.yaml"), "utf8")).toBe(run("--account", "main").stdout);
  });

  it("names the accounts that there are when it is asked for another", () => {
    expect(run("--account", "mian")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: '--account: "mian" is not an account of this stack. Name one of main, staging (did you mean "main"?).\n',
    });
  });

  it("prints nothing while the declaration has a problem", () => {
    const { exitCode, stdout, stderr } = run("--today", "2027-06-01");

    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain("pipeline.reviewedOn: ");
  });

  it("says what it cannot write", () => {
    expect(run("--write", "/dev/null/x")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        "/dev/null/x/main.cloudformation.yaml: it cannot be written: ENOTDIR. Name a folder that can be written; files before this one were.\n",
    });
  });
});

describe("docs/first-up.md", () => {
  const text = readFileSync("docs/first-up.md", "utf8");

  it("calls keyholder only in ways that it understands", () => {
    const calls = [...text.matchAll(/npx keyholder ([a-z][^\n>|`)]*)/g)].map(([, call = ""]) => call.trim());
    const understood = calls.map((call) => {
      const args = call
        .replace(/\$STACK\b|"\$STACK"/g, "lantern")
        .replace(/--write \S+/, `--write ${tmpdir()}/keyholder-docs`);
      return { call, exitCode: runKeyholder(...args.split(/\s+/)).exitCode };
    });

    expect(calls.length).toBeGreaterThan(4);
    expect(understood.filter(({ exitCode }) => exitCode !== 0)).toEqual([]);
    rmSync(join(tmpdir(), "keyholder-docs"), { recursive: true, force: true });
  }, 60_000);

  it("says of the example what the example's bootstrap says", () => {
    const printed = [run().stdout, run("--format", "github").stdout, run("--format", "iam").stdout].join("\n");
    for (const name of ["keyholder-plan", "keyholder-apply", "alias/keyholder-state", "lantern-pulumi-state"]) {
      expect(text).toContain(name);
      expect(printed).toContain(name);
    }
  });
});
