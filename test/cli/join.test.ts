import { readFileSync } from "node:fs";
import { registerJoin } from "../../cli/join.ts";
import { projectCopy } from "./support/projectCopy.ts";
import { runCommand } from "./support/runCommand.ts";

const kim = ["kim", "--stack", "lantern", "--name", "Kim", "--github", "kim-lantern", "--github-id", "50110009"];

describe("keyholder join", () => {
  let project: ReturnType<typeof projectCopy>;

  beforeEach(() => {
    project = projectCopy();
  });

  afterEach(() => project.leave());

  it("declares somebody like another person, without duties, and writes it", async () => {
    const before = readFileSync("stacks/lantern/ownership.ts", "utf8");
    const { exitCode, stdout, stderr } = await join(...kim, "--like", "mia", "--write");

    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Kim \(kim\) joins, on 2026-11-21\.\n/);
    expect(stdout).toMatch(/\nstacks\/lantern\/ownership\.ts is written; `keyholder check` finds no error in it\.\n$/);
    expect(readFileSync("stacks/lantern/ownership.ts", "utf8")).toBe(
      before
        .replace(
          '      aws: user("zoe"),\n    },\n',
          '      aws: user("zoe"),\n    },\n    kim: { name: "Kim", group: "developers", squad: "shop", github: { login: "kim-lantern", id: 50110009 } },\n',
        )
        .replaceAll('engineers: ["leo", "mia", "ravi", "zoe"]', 'engineers: ["leo", "mia", "ravi", "zoe", "kim"]'),
    );
  });

  it("says what a check has against it, and exits with 1", async () => {
    const { exitCode, stdout } = await join(...kim, "--group", "developers", "--owner-of", "storefront/deploy");

    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      '\n  services.storefront.duties.deploy.owner: "kim" has no AWS identity, and so not the access. Declare people.kim.aws, or name somebody who has one.\n',
    );
  });

  it("says everything that is wrong at once, and exits with 2", async () => {
    const wrong = [
      "--github-id",
      "x1",
      "--like",
      "mira",
      "--engineer-of",
      "shop",
      "--backup-of",
      "x",
      "--sso-user",
      "kim",
    ];

    expect(await join(...kim, ...wrong)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        "--group: No role group is named. Name one of developers, security, platform, compliance, leadership, or somebody with --like.\n" +
        '--github-id: "x1" is no numeric id. Write what `gh api users/LOGIN --jq .id` prints.\n' +
        "--aws-user, --sso-role and --sso-user: They do not name one identity. Give --aws-user, or --sso-role and --sso-user together.\n" +
        '--like: "mira" is not a declared person. Name one of people (did you mean "mia"?).\n' +
        '--engineer-of: "shop" is not a declared service. Name one of services.\n' +
        '--backup-of: "x" is no duty. Name a duty, for example storefront/deploy, incidents/triage, areas/policy, patching, pipeline or audit.\n',
    });
  });

  it("takes an IAM user or a user of Identity Center", async () => {
    const identity = async (...args: readonly string[]) =>
      JSON.parse((await join(...kim, "--group", "developers", "--json", ...args)).stdout).edits[0].value.aws;

    expect(await identity("--aws-user", "arn:aws:iam::111122223333:user/kim")).toEqual({
      kind: "iam-user",
      userArn: "arn:aws:iam::111122223333:user/kim",
    });
    expect(await identity("--sso-role", "arn:role", "--sso-user", "kim")).toEqual({
      kind: "identity-center",
      permissionSetRoleArn: "arn:role",
      userName: "kim",
    });
  });
});

function join(...args: readonly string[]) {
  return runCommand(registerJoin, "join", ...args);
}
