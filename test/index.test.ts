import { spawnSync } from "node:child_process";

/** Runs the real program on the mock runtime in a process of its own, as `keyholder plan` does. */
function runProgram(stack: string, today: string) {
  const script = `
    const { runProgram } = await import("./cli/offline/runProgram.ts");
    const entry = new URL("index.ts", "file://" + process.cwd() + "/").href;
    try {
      const registered = await runProgram({
        stack: ${JSON.stringify(stack)}, project: "keyholder", config: { "keyholder:today": ${JSON.stringify(today)} }, entry,
      });
      console.log(JSON.stringify({ registered: registered.filter(({ provider }) => provider).length }));
    } catch (refusal) {
      console.log(JSON.stringify({ refusal: refusal.message }));
    }`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  return JSON.parse(stdout) as { readonly registered?: number; readonly refusal?: string };
}

describe("the Pulumi program", () => {
  it("registers a stack whose declaration is sound", () => {
    expect(runProgram("lantern", "2026-11-21").registered).toBeGreaterThan(100);
  });

  it("registers nothing by itself while a check fails, whether or not a policy pack runs", () => {
    const { registered, refusal } = runProgram("lantern", "2027-06-01");

    expect(registered).toBeUndefined();
    expect(refusal).toMatch(/^The ownership of stack lantern has \d+ problems, so nothing was registered\.\n/);
    expect(refusal).toContain("exceptions.leo-watches-storefront.expiresOn: ");
  });
});
