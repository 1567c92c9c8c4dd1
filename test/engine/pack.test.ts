import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Sandbox } from "../../sandbox/sandbox.ts";
import { ownership as lantern } from "../../stacks/lantern/ownership.ts";
import { stacks } from "../support/stacks.ts";
import { changeProgram } from "./support/changedProgram.ts";
import { analyzeFile, type ReportedViolation, runWithPack, sortedOnce } from "./support/violationsOf.ts";
import { useSandbox } from "./support/useSandbox.ts";

/** What `keyholder plan` says, as the engine would. */
async function offline(sandbox: Sandbox, stack: string): Promise<readonly ReportedViolation[]> {
  const { stdout } = await sandbox.run("keyholder", "plan", "--stack", stack, "--json");
  const { violations } = JSON.parse(stdout) as {
    readonly violations: readonly { rule: string; enforcement: string; urn?: string; message: string }[];
  };
  const root = `urn:pulumi:${stack}::keyholder::pulumi:pulumi:Stack::keyholder-${stack}`;
  return sortedOnce(
    violations.map(({ rule, enforcement, urn, message }) => ({ rule, level: enforcement, urn: urn ?? root, message })),
  );
}

describe.each(stacks)("the pack on %s", (stack, ownership) => {
  const sandbox = useSandbox(stack, ownership, { checkpoints: false });

  it("finds nothing in a preview", async () => {
    const { status, violations, errors } = await runWithPack(sandbox(), ["preview"]);

    expect(errors).toEqual([]);
    expect(violations).toEqual([]);
    expect(status).toBe(0);
  });

  it("finds nothing offline", async () => {
    expect(await offline(sandbox(), stack)).toEqual([]);
  });
});

describe("a program that was tampered with", () => {
  const sandbox = useSandbox("lantern", lantern, { checkpoints: false });
  const tamperings = {
    transformation: `
      if (args.type === "aws:iam/role:Role" && args.name === "main/storefront-production-deploy") args.props.maxSessionDuration = 43200;
      if (args.type === "github:index/repositoryRuleset:RepositoryRuleset") args.props.enforcement = "evaluate";`,
    plan: "plan.dashboards.pop(); plan.teams[0].members.pop();",
    beside: `
      const provider = new aws.Provider("by-hand", { region: "eu-central-1" });
      const anybody = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: "*" } }] };
      new aws.iam.Role("mallory", { name: "mallory", assumeRolePolicy: JSON.stringify(anybody) }, { provider });
      new github.Team("night-shift", { name: "night-shift", privacy: "closed" });
      new github.RepositoryRuleset("open-doors", {
        name: "open-doors", repository: "storefront", target: "branch", enforcement: "disabled",
        conditions: { refName: { includes: ["~ALL"], excludes: [] } }, rules: {},
      });`,
  };
  const file = () => join(sandbox().workspace.folder, "exported.json");

  beforeAll(async () => {
    changeProgram(sandbox(), tamperings);
    // Without the pack the engine lets it through.
    await sandbox().ok("up", "--yes", "--skip-preview");
    writeFileSync(file(), await sandbox().ok("stack", "export"));
  });

  it("has the same violations in a preview, an update, a state and offline", async () => {
    const preview = await runWithPack(sandbox(), ["preview"]);
    const update = await runWithPack(sandbox(), ["up", "--yes"]);
    const state = await analyzeFile(sandbox(), file());

    expect(preview.violations.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["resource-is-planned", "resource-equals-the-plan", "planned-resource-is-present"]),
    );
    expect(update.violations).toEqual(preview.violations);
    expect(state.violations).toEqual(preview.violations);
    expect(await offline(sandbox(), "lantern")).toEqual(preview.violations);
    expect([preview.status, update.status, state.status].every((status) => status !== 0)).toBe(true);
  });
});
