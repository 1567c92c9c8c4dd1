import { Command, CommanderError } from "commander";
import { commands } from "./commands.ts";
import { exitCodes } from "./exitCodes.ts";

/** The command line, one file per command. Nothing here loads Pulumi; `plan` does, when it runs. */
const program = new Command("keyholder")
  .description(
    "Turns who owns what into who can do what: AWS roles, GitHub teams, CODEOWNERS, rulesets and reviewed environments.",
  )
  .version("0.1.0")
  .showHelpAfterError("Run it with --help for what it takes.")
  .exitOverride()
  .showSuggestionAfterError()
  .addHelpText("after", "\nExit codes: 0 nothing to do, 1 something to decide, 2 it could not be told.");

// The command that is named is loaded alone; for help and for a misspelt name all of them are.
const named = process.argv[2] ?? "";
const register = Object.hasOwn(commands, named) ? [commands[named]] : Object.values(commands);
for (const load of register) (await load?.())?.(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help and version end well; a call that could not be understood told nothing.
  process.exitCode = error.exitCode === 0 ? exitCodes.nothingToDo : exitCodes.couldNotTell;
}
