import { Command } from "commander";
import type { Run } from "../../support/runKeyholder.ts";

/** Runs one command within the test, and tells what it said. */
export async function runCommand(register: (program: Command) => void, ...args: readonly string[]): Promise<Run> {
  const said = { stdout: "", stderr: "" };
  const listen = (stream: "stdout" | "stderr") =>
    jest.spyOn(process[stream], "write").mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    });
  const before = process.exitCode;
  const spies = [listen("stdout"), listen("stderr")];
  try {
    const program = new Command("keyholder");
    register(program);
    await program.parseAsync([...args], { from: "user" });
    return { exitCode: Number(process.exitCode ?? 0), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.exitCode = before;
  }
}
