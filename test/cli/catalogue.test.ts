import { runKeyholder } from "../support/runKeyholder.ts";

describe("keyholder catalogue", () => {
  it("prints what each duty may do on a kind, and its notes", () => {
    const { exitCode, stdout } = runKeyholder("catalogue", "secret");

    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^secret \(AWS Secrets Manager\)\n {2}provisioning\n {4}secretsmanager:/);
    expect(stdout).toContain("  Note: ");
    expect(stdout.split("  workload")[0]).not.toContain("GetSecretValue\n");
  });

  it("prints every kind as JSON", () => {
    const kinds = JSON.parse(runKeyholder("catalogue", "--json").stdout).map(({ kind }: { kind: string }) => kind);

    expect(kinds).toEqual(expect.arrayContaining(["baseline", "bucket", "ecs-service", "lambda-function", "kms-key"]));
  });

  it("says which kinds there are when it is asked for another", () => {
    const { exitCode, stderr } = runKeyholder("catalogue", "lambda-functoin");

    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^catalogue: "lambda-functoin" is not a kind of resource\. Name one of .* \(did you mean "lambda-function"\?\)\.\n$/,
    );
  });
});
