import { Command } from "commander";
import { commands as commandsOfKeyholder } from "../../cli/commands.ts";
import { keyholderCalls } from "./support/keyholderCalls.ts";
import { projectWorkflows } from "./support/projectWorkflows.ts";

const calls = keyholderCalls(projectWorkflows());
const commands = [...new Set(calls.map(({ command }) => command))].toSorted();

/** The long options of a command, as it tells them to the command line. */
async function optionsOf(command: string): Promise<readonly string[]> {
  const program = new Command();
  const register = await commandsOfKeyholder[command]?.();
  register?.(program);
  return program.commands.flatMap(({ options }) => options.map(({ long }) => long ?? ""));
}

describe("the commands in the workflows", () => {
  it("are these", () => {
    expect(commands).toEqual(["access", "bootstrap", "check", "codeowners", "gate", "plan", "review"]);
  });

  it.each(commands)("call %s with options that it has", async (command) => {
    const known = await optionsOf(command);
    const given = new Set(calls.filter((call) => call.command === command).flatMap(({ options }) => options));

    expect(known).toEqual(expect.arrayContaining([...given]));
  });
});
