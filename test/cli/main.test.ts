import { spawn } from "node:child_process";
import { runKeyholder } from "../support/runKeyholder.ts";

describe("the command line", () => {
  it.each([[["plann"]], [["plan"]], [["check", "lantern"]], [["inspect", "raci"]]])(
    "exits with 2 when it does not understand %j",
    (args) => {
      const { exitCode, stdout, stderr } = runKeyholder(...args);

      expect(exitCode).toBe(2);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/^error: /);
    },
  );

  it("exits with 0 after help and version", () => {
    expect(runKeyholder("--help").exitCode).toBe(0);
    expect(runKeyholder("--version")).toEqual({ exitCode: 0, stdout: "0.1.0\n", stderr: "" });
  });

  it("waits for whoever writes its standard input", async () => {
    const child = spawn(process.execPath, ["cli/keyholder.js", "inspect", "codeowners", "-"]);
    let output = "";
    child.stdout.on("data", (data) => {
      output += data;
    });
    const ended = new Promise((resolve) => child.on("close", resolve));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    child.stdin.end("* @acorn/shop\n/.github/CODEOWNERS @acorn/policy-owners\n");
    await ended;

    expect(output).toContain("2 rules");
  });
});
