import { expectGolden } from "../support/golden.ts";
import { runKeyholder } from "../support/runKeyholder.ts";

const minute = 60_000;

describe("keyholder plan", () => {
  it.each(["lantern", "harbor"])(
    "prints the plan of %s as a person reads it",
    (stack) => {
      const { exitCode, stdout, stderr } = runKeyholder("plan", "--stack", stack);

      expect(stderr).toBe("");
      expect(exitCode).toBe(0);
      expectGolden(`${stack}.plan.golden.txt`, stdout);
    },
    minute,
  );

  it(
    "prints the same bytes of JSON twice, with every resource that the program registered",
    () => {
      const [first, second] = [
        runKeyholder("plan", "--stack", "harbor", "--json"),
        runKeyholder("plan", "--stack", "harbor", "--json"),
      ];
      const { plan, resources, grants, problems } = JSON.parse(first.stdout);

      expect(second.stdout).toBe(first.stdout);
      expect(resources.length).toBeGreaterThan(1_000);
      expect(plan.roles.length).toBeGreaterThan(150);
      expect(grants.length).toBeGreaterThan(500);
      expect(problems.filter(({ severity }: { severity: string }) => severity === "error")).toEqual([]);
    },
    minute,
  );

  it("tells only what one person could do", () => {
    const { exitCode, stdout } = runKeyholder("plan", "--stack", "lantern", "--person", "nina");

    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Lantern: .*\n\nWho could do what\n\n {2}Nina \(nina\), leadership\n {4}emergency/);
    expect(stdout).not.toContain("Omar");
  });

  it("tells only who could do what with one service, and names the nearest where there is none", () => {
    expect(runKeyholder("plan", "--stack", "lantern", "--service", "checkout").stdout).toContain(
      "checkout-production-deploy",
    );
    expect(runKeyholder("plan", "--stack", "lantern", "--service", "chekcout")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        '--service: "chekcout" is not declared. Name one that is declared (did you mean "checkout"?).\n1 problem; nothing was planned.\n',
    });
  });

  it("names the stacks that there are when it is asked for another", () => {
    expect(runKeyholder("plan", "--stack", "lantem")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        '--stack: "lantem" is not a stack. Name one of "harbor", "lantern" (did you mean "lantern"?).\n1 problem; nothing was planned.\n',
    });
  });

  it("refuses a date that is none", () => {
    expect(runKeyholder("plan", "--stack", "lantern", "--today", "2026-02-29").stderr).toContain(
      '--today: "2026-02-29" is not a date. Write a calendar date as YYYY-MM-DD.',
    );
  });

  it(
    "plans nothing on a day on which reviews are overdue, and names each",
    () => {
      const { exitCode, stdout, stderr } = runKeyholder("plan", "--stack", "lantern", "--today", "2027-06-01");

      expect(exitCode).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toContain("services.storefront.duties.deploy.reviewedOn: ");
      expect(stderr).toMatch(/\d+ problems; nothing was planned\.\n$/);
    },
    minute,
  );
});
