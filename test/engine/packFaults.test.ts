import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownership as lantern } from "../../stacks/lantern/ownership.ts";
import { changeProgram } from "./support/changedProgram.ts";
import { noteFigures } from "./support/figures.ts";
import { packWithRule } from "./support/otherPack.ts";
import { useSandbox } from "./support/useSandbox.ts";
import { analyzeFile, runWithPack } from "./support/violationsOf.ts";

const role = "main/storefront-production-deploy";
const urnOf = (type: string, name: string) => `urn:pulumi:lantern::keyholder::${type}::${name}`;
const roleUrn = urnOf("keyholder:index:OwnedAccess$keyholder:aws:AccessRole$aws:iam/role:Role", role);
const longerSession = `if (args.type === "aws:iam/role:Role" && args.name === "${role}") args.props.maxSessionDuration = 43200;`;

describe("the pack, when something goes wrong", () => {
  const sandbox = useSandbox("lantern", lantern, { checkpoints: false });
  const stateFile = () => join(sandbox().workspace.folder, "state.json");

  beforeEach(() => {
    noteFigures({ faults: 1 });
    changeProgram(sandbox(), {});
  });

  it("F07: tells which rule broke off on which resource, and all other rules still report", async () => {
    const pack = packWithRule(sandbox(), `if (resource.name === "${role}") throw new TypeError("x is not a function")`);
    changeProgram(sandbox(), { transformation: longerSession });

    const { status, violations } = await runWithPack(sandbox(), ["preview"], pack);

    expect(status).not.toBe(0);
    expect(violations.filter(({ urn }) => urn === roleUrn)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          rule: "rule-runs-to-its-end",
          level: "mandatory",
          message: expect.stringContaining(
            `role ${role}: The rule "another-rule" broke off with "TypeError: x is not a function", so nothing is known of it.`,
          ),
        }),
        expect.objectContaining({
          rule: "resource-equals-the-plan",
          message: expect.stringContaining(`role ${role}: maxSessionDuration: It is 43200, and the plan says 3600.`),
        }),
      ]),
    );
  });

  it("F08: refuses what is not known before the update", async () => {
    changeProgram(sandbox(), {
      transformation: `
        if (args.type === "aws:iam/role:Role" && args.name === "${role}") {
          const late = new aws.sns.Topic("late", { name: "late" }, { provider: args.opts.provider, parent: args.opts.parent });
          args.props.assumeRolePolicy = late.arn.apply((arn) => args.props.assumeRolePolicy.replace("never", arn));
        }`,
    });

    const { status, violations } = await runWithPack(sandbox(), ["preview"]);

    expect(status).not.toBe(0);
    expect(violations).toContainEqual({
      rule: "value-is-known",
      level: "mandatory",
      urn: roleUrn,
      message: expect.stringContaining(
        `role ${role}: assumeRolePolicy: It is not known before the update, so it cannot be verified. Make it known: `,
      ),
    });
  });

  it("F10: finds in the state what was skipped when a resource failed", async () => {
    const neverMade =
      'new github.IssueLabel("never-made", { repository: "storefront", name: "never-made", color: "ff0000" });';
    changeProgram(sandbox(), { plan: "plan.dashboards.pop();", beside: neverMade });

    const update = await runWithPack(sandbox(), ["up", "--yes", "--skip-preview"]);
    writeFileSync(stateFile(), await sandbox().ok("stack", "export"));
    const state = await analyzeFile(sandbox(), stateFile());

    expect(update.status).not.toBe(0);
    expect(update.output).toContain("never-made");
    expect(update.violations).toEqual([]);
    expect(state.status).not.toBe(0);
    expect(state.violations).toContainEqual(
      expect.objectContaining({ rule: "planned-resource-is-present", message: expect.stringContaining("dashboard ") }),
    );
  });

  it("F12: fails when the pack dies", async () => {
    const pack = packWithRule(sandbox(), 'process.kill(process.pid, "SIGKILL")');

    const { status, output } = await runWithPack(sandbox(), ["preview"], pack);

    expect(status).not.toBe(0);
    expect(output).toContain("failed to run policy");
  });

  it("F12: fails, and soon, when a rule never ends", async () => {
    const pack = packWithRule(sandbox(), "for (;;);", 3);

    const { status, output } = await runWithPack(sandbox(), ["preview"], pack);

    expect(status).not.toBe(0);
    expect(output).toContain("failed to run policy");
  });

  it("F13: is not lowered by the level that a configuration file gives to a rule", async () => {
    changeProgram(sandbox(), { transformation: longerSession });
    const config = join(sandbox().workspace.folder, "policy-config.json");
    writeFileSync(config, JSON.stringify({ "resource-equals-the-plan": "disabled" }));

    const { status, violations } = await runWithPack(sandbox(), ["preview", "--policy-pack-config", config]);

    expect(status).not.toBe(0);
    expect(violations).toContainEqual(
      expect.objectContaining({ rule: "resource-equals-the-plan", level: "mandatory", urn: roleUrn }),
    );
  });
});
