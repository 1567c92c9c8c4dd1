import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownership as lantern } from "../../stacks/lantern/ownership.ts";
import { changeProgram } from "./support/changedProgram.ts";
import { noteFigures } from "./support/figures.ts";
import { useSandbox } from "./support/useSandbox.ts";
import { runWithPack } from "./support/violationsOf.ts";

const role = "main/storefront-production-deploy";
const longerSession = `if (args.type === "aws:iam/role:Role" && args.name === "${role}") args.props.maxSessionDuration = 43200;`;

describe("the gate, on what the real engine writes", () => {
  const sandbox = useSandbox("lantern", lantern, { checkpoints: false });
  const file = (name: string) => join(sandbox().workspace.folder, name);
  const gate = (...args: readonly string[]) => sandbox().run("keyholder", "gate", "--stack", "lantern", ...args);
  const preview = async (name: string) => {
    writeFileSync(file(name), await sandbox().ok("preview", "--json", "--show-sames"));
    return file(name);
  };

  it("F13: finds what a configuration file has disabled in the pack", async () => {
    noteFigures({ faults: 1 });
    changeProgram(sandbox(), { transformation: longerSession });
    writeFileSync(file("config.json"), JSON.stringify({ all: { enforcementLevel: "disabled" } }));

    const silenced = await runWithPack(sandbox(), ["preview", "--policy-pack-config", file("config.json")]);
    const { status, stdout, stderr } = await gate("--preview", await preview("silenced.json"));

    expect(silenced.status).toBe(0);
    expect(silenced.violations).toEqual([]);
    expect(status).toBe(1);
    expect(stdout + stderr).toContain(`role ${role}: maxSessionDuration: It is 43200, and the plan says 3600.`);
  });

  it("F14: lets nothing through that was not judged before", async () => {
    noteFigures({ faults: 1 });
    changeProgram(sandbox(), {});
    const judged = await gate("--preview", await preview("judged.json"), "--evidence", file("evidence.json"));
    const applied = await gate("--preview", await preview("again.json"), "--require-evidence", file("evidence.json"));
    const withoutEvidence = await gate("--preview", file("again.json"), "--require-evidence", file("none.json"));
    changeProgram(sandbox(), { transformation: longerSession });
    const other = await gate("--preview", await preview("other.json"), "--require-evidence", file("evidence.json"));

    expect([judged.status, applied.status, withoutEvidence.status, other.status]).toEqual([0, 0, 2, 1]);
  });

  it("finds in the state what was approved, and nothing else", async () => {
    changeProgram(sandbox(), {});
    await sandbox().ok("up", "--yes", "--skip-preview");
    writeFileSync(file("state.json"), await sandbox().ok("stack", "export"));

    const { status, stdout } = await gate("--state", file("state.json"), "--require-evidence", file("evidence.json"));

    expect(stdout).toContain("leo-watches-storefront");
    expect(status).toBe(0);
  });
});
