import { readFileSync } from "node:fs";
import { registerMove } from "../../cli/move.ts";
import { projectCopy } from "./support/projectCopy.ts";
import { runCommand } from "./support/runCommand.ts";

describe("keyholder move", () => {
  let project: ReturnType<typeof projectCopy>;

  beforeEach(() => {
    project = projectCopy();
  });

  afterEach(() => project.leave());

  it("moves somebody out of one duty and into another, and writes it", async () => {
    const { exitCode, stdout } = await move(
      "leo",
      "--give-up",
      "storefront/deploy=omar",
      "--take",
      "patching:backup",
      "--write",
    );

    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      "\nPlaces\n" +
        "  backup of patching              ravi -> leo\n" +
        "  owner of deploy of storefront   leo -> mia\n" +
        "  backup of deploy of storefront  mia -> omar\n",
    );
    expect(readFileSync("stacks/lantern/ownership.ts", "utf8")).toContain(
      '        deploy: { owner: "mia", backup: "omar", reviewedOn,',
    );
  });

  it("names who could take what stays open, and exits with 1", async () => {
    const { exitCode, stdout } = await move("leo", "--leave-service", "checkout");

    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      '\n  services.checkout.duties.secrets.backup: Nobody is backup of secrets of checkout. Name "mia" or "nina" with --give-up services.checkout.duties.secrets=PERSON.\n',
    );
  });

  it("says that nothing changes", async () => {
    const { exitCode, stdout } = await move("leo", "--squad", "shop");

    expect([exitCode, stdout]).toEqual([
      0,
      "Leo (leo) moves, on 2026-11-21.\n\nChange of stacks/lantern/ownership.ts\n  Nothing changes.\n\nstacks/lantern/ownership.ts stays as it is; `keyholder check` finds no error in it.\n",
    ]);
  });

  it("says everything that is wrong at once, and exits with 2", async () => {
    const wrong = [
      "--give-up",
      "x=lea",
      "--take",
      "patchin:backup",
      "--leave-service",
      "shop",
      "--engineer-of",
      "check",
    ];

    expect(await move("leo", ...wrong)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        '--leave-service: "shop" is not a declared service. Name one of services.\n' +
        '--engineer-of: "check" is not a declared service. Name one of services.\n' +
        '--give-up: "x" is no duty. Name a duty, for example storefront/deploy, incidents/triage, areas/policy, patching, pipeline or audit.\n' +
        '--give-up: "lea" is not a declared person. Name one of people (did you mean "leo"?).\n' +
        '--take: "patchin" is no duty. Name a duty, for example storefront/deploy, incidents/triage, areas/policy, patching, pipeline or audit (did you mean "patching"?).\n',
    });
  });
});

function move(...args: readonly string[]) {
  return runCommand(registerMove, "move", ...args, "--stack", "lantern");
}
