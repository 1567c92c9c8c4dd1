import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ownership as lantern } from "../../stacks/lantern/ownership.ts";
import type { Running } from "../../sandbox/command.ts";
import { noteFigures } from "./support/figures.ts";
import { importMade } from "./support/importMade.ts";
import { useSandbox } from "./support/useSandbox.ts";

interface Exported {
  readonly deployment: {
    readonly pending_operations: readonly {
      readonly type: string;
      readonly resource: { readonly urn: string; readonly type: string; readonly inputs: { readonly name: string } };
    }[];
  };
}

const up = ["up", "--yes", "--skip-preview"] as const;

describe("two updates at once (F05)", () => {
  const sandbox = useSandbox("lantern", lantern);

  it("are one update: the other is told who holds the lock, and writes nothing", async () => {
    const ended = await Promise.all([sandbox().start(...up).ended, sandbox().start(...up).ended]);
    const [refused] = ended.filter(({ status }) => status !== 0);
    const created = sandbox()
      .calls.calls.filter(({ action }) => action === "iam:CreateRole")
      .map(({ subject }) => subject);
    noteFigures({ scenarios: 1, faults: 1 });

    expect(ended.map(({ status }) => status === 0).sort()).toEqual([false, true]);
    expect(refused?.stderr).toContain("error: the stack is currently locked by 1 lock(s)");
    expect(refused?.stderr).toMatch(/created by .+ \(pid \d+\) at /);
    expect(created.length).toBe(new Set(created).size);
  });
});

describe("an update that is killed (F03)", () => {
  const sandbox = useSandbox("lantern", lantern);

  it("leaves a lock and a pending operation, both are told, and the next update converges after the repair", async () => {
    await sandbox().ok(...up);
    const undisturbed = await sandbox().standing();
    await sandbox().reset();

    let made = 0;
    let running: Running | undefined;
    sandbox().calls.begin(({ action }) => {
      if (action !== "iam:CreateRole" || ++made < 5) return undefined;
      // The role is made, and the engine never hears of it.
      if (running?.process.pid !== undefined) process.kill(-running.process.pid, "SIGKILL");
      return "lose-answer";
    });
    running = sandbox().start(...up, "--parallel", "1");
    expect((await running.ended).status).toBeUndefined();
    const [role = ""] = sandbox()
      .calls.calls.filter(({ action }) => action === "iam:CreateRole")
      .map(({ subject }) => subject.split(" ")[1] ?? "")
      .slice(-1);
    sandbox().calls.begin();

    const locked = await sandbox().pulumi(...up);
    expect(locked.stderr).toContain("error: the stack is currently locked by 1 lock(s)");
    expect(locked.stderr).toMatch(/created by .+ \(pid \d+\) at /);
    expect(sandbox().calls.calls).toEqual([]);

    const { deployment } = JSON.parse(await sandbox().ok("stack", "export")) as Exported;
    const pending = deployment.pending_operations.map(
      ({ type, resource }) => `${type} ${resource.type} ${resource.inputs.name}`,
    );
    expect(pending).toEqual([`creating aws:iam/role:Role ${role}`]);

    await sandbox().ok("cancel", "--yes");
    const { status, stdout } = await sandbox().pulumi(...up, "--continue-on-error");
    expect(status).not.toBe(0);
    expect(stdout).toContain(`error: EntityAlreadyExistsException: Role with name ${role} already exists.`);

    const [name = ""] = deployment.pending_operations.map(({ resource }) => resource.urn.split("::").at(-1) ?? "");
    await importMade(sandbox(), { [`Role ${name}`]: role });
    await sandbox().ok(...up);
    expect(await sandbox().standing()).toEqual(undisturbed);
    noteFigures({ scenarios: 1, faults: 1 });
  });
});

describe("a secret (F29)", () => {
  const sandbox = useSandbox("lantern", lantern);

  it("is in no state, log or output: neither a configured one nor the credentials of the run", async () => {
    const planted = "planted-7f3a9c51e2";
    const { env, workspace } = sandbox();
    await sandbox().ok("config", "set", "--secret", "keyholder:planted", planted);
    Object.assign(env, { GITHUB_TOKEN: `ghs_${planted}` });
    const outputs = [
      await sandbox().ok("preview", "--diff"),
      await sandbox().ok("up", "--yes", "--logtostderr", "-v=9"),
      await sandbox().ok("preview", "--json"),
      await sandbox().ok("stack", "export"),
    ];
    const written = [
      join(workspace.folder, "stacks"),
      join(workspace.folder, "..", "state"),
      join(workspace.folder, "..", "pulumi-home"),
    ];
    const secrets = [planted, env.AWS_SECRET_ACCESS_KEY ?? "", env.AWS_SESSION_TOKEN ?? ""];
    noteFigures({ scenarios: 1 });

    expect(secrets.every((secret) => secret.length > 10)).toBe(true);
    for (const secret of secrets) {
      expect(outputs.filter((output) => output.includes(secret))).toEqual([]);
      expect(written.flatMap(filesBelow).filter((file) => readFileSync(file).includes(secret))).toEqual([]);
    }
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}
