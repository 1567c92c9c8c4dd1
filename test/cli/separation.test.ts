import { runKeyholder } from "../support/runKeyholder.ts";

describe("keyholder separation", () => {
  it("prints the matrix of a stack, and exits with 0", () => {
    const { exitCode, stdout, stderr } = runKeyholder("separation", "--stack", "lantern");

    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(
      "role                                deploy    provisioning  secrets  monitoring\n" +
        "checkout-production-deploy          17 of 17  0 of 72       0 of 5   0 of 24\n",
    );
    expect(stdout).toMatch(
      /\n\d+ requests evaluated with boundary, 0 not as the catalogue says\.\n20 roles proven to lie inside the envelope\.\n48 pairs of envelopes of different duties proven to have no request in common\.\n20 roles without a known way to gain more\.\n$/,
    );
  });

  it("prints every request with its verdict as JSON, and the version of the list of actions", () => {
    const { exitCode, stdout } = runKeyholder("separation", "--stack", "lantern", "--json");
    const { actionList, rows, problems } = JSON.parse(stdout);

    expect([exitCode, problems]).toEqual([0, []]);
    expect(actionList).toMatch(/^@cloud-copilot\/iam-data \d/);
    expect(rows[0].cells[1].trials[0]).toEqual({
      action: expect.stringMatching(/^\w+:\w+$/),
      resource: expect.stringMatching(/^(\*|arn:)/),
      context: expect.any(Object),
      expected: "refused",
      verdict: "implicitly-denied",
    });
  });

  it("says that there is no such stack", () => {
    expect(runKeyholder("separation", "--stack", "lantren")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: '--stack: "lantren" is not a stack. Name one of "harbor", "lantern" (did you mean "lantern"?).\n',
    });
  });
});

describe("keyholder can", () => {
  const can = (...args: readonly string[]) => runKeyholder("can", ...args, "--stack", "lantern");
  const monitoring = ["checkout-production-monitoring", "cloudwatch:getmetricdata", "*"] as const;

  it("says which statements allow it, and exits with 0", () => {
    expect(can(...monitoring, "--context", "aws:RequestedRegion=eu-central-1")).toEqual({
      exitCode: 0,
      stdout:
        'checkout-production-monitoring may cloudwatch:GetMetricData on *. permissions: Statement[2] allows "cloudwatch:GetMetricData" on "*".\n' +
        '  identity-policies allows: permissions: Statement[2] allows "cloudwatch:GetMetricData" on "*".\n' +
        "    permissions Statement[2]\n" +
        '  permissions-boundary allows: checkout-production-monitoring-envelope: Statement[2] allows "cloudwatch:GetMetricData" on "*".\n' +
        "    checkout-production-monitoring-envelope Statement[2]\n",
      stderr: "",
    });
  });

  it("lets a given key replace the one that it would assume, whatever its letter case", () => {
    const { stdout } = can(...monitoring, "--context", "AWS:currenttime=2020-01-01T00:00:00Z", "--json");

    expect(Object.keys(JSON.parse(stdout).context).filter((key) => /currenttime/i.test(key))).toEqual([
      "AWS:currenttime",
    ]);
  });

  it("says which condition is missing, and exits with 1", () => {
    const { exitCode, stdout } = can(...monitoring);

    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      '  permissions Statement[2] would allow it, but wants StringEquals aws:RequestedRegion: "eu-central-1".\n',
    );
  });

  it("prints decision and steps as JSON", () => {
    const { exitCode, stdout } = can(
      "checkout-production-deploy",
      "iam:CreateUser",
      "arn:aws:iam::111122223333:user/eve",
      "--json",
    );

    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      role: "checkout-production-deploy",
      action: "iam:CreateUser",
      verdict: "implicitly-denied",
      nearMisses: [],
    });
  });

  it("says everything that is wrong with the question at once", () => {
    expect(can("checkout-prod", "iam:PasRole", "x*", "--context", "a")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        'role: "checkout-prod" is no role of the plan. Name a role of the plan; `keyholder plan` lists them.\n' +
        'action: "iam:PasRole" is no action of AWS. Write it as service:Action (did you mean "iam:PassRole"?).\n' +
        'resource: "x*" is not the ARN of one thing. Write the ARN of one thing, or "*" for an action that knows no resources.\n' +
        '--context: "a" is no key and value. Write it as aws:RequestedRegion=eu-central-1.\n',
    });
  });
});
