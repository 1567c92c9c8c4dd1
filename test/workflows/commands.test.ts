import { runKeyholder } from "../support/runKeyholder.ts";
import { keyholderCalls } from "./support/keyholderCalls.ts";
import { projectWorkflows } from "./support/projectWorkflows.ts";

const calls = keyholderCalls(projectWorkflows());
const commands = [...new Set(calls.map(({ command }) => command))].toSorted();

/** The long options that the help of a command names. */
const optionsOf = (command: string): readonly string[] =>
  [...runKeyholder(command, "--help").stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option ?? "");

describe("the commands in the workflows", () => {
  it("are these", () => {
    expect(commands).toEqual(["access", "bootstrap", "check", "codeowners", "gate", "plan", "review"]);
  });

  it.each(commands)("call %s with options that it has", (command) => {
    const known = optionsOf(command);
    const given = new Set(calls.filter((call) => call.command === command).flatMap(({ options }) => options));

    expect(known).toEqual(expect.arrayContaining([...given]));
  });
});
