import { Command, CommanderError } from "commander";
import { registerBootstrap } from "./bootstrap.ts";
import { registerCan } from "./can.ts";
import { registerCatalogue } from "./catalogue.ts";
import { registerCheck } from "./check.ts";
import { registerCodeowners } from "./codeowners.ts";
import { exitCodes } from "./exitCodes.ts";
import { registerExport } from "./exportOpa.ts";
import { registerGate } from "./gate.ts";
import { registerInspectCodeowners } from "./inspectCodeowners.ts";
import { registerInspectPolicies } from "./inspectPolicies.ts";
import { registerInspectRaci } from "./inspectRaci.ts";
import { registerPlan } from "./plan.ts";
import { registerRules } from "./rules.ts";
import { registerSeparation } from "./separation.ts";

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

registerPlan(program);
registerCheck(program);
registerCodeowners(program);
registerCatalogue(program);
registerBootstrap(program);
registerSeparation(program);
registerGate(program);
registerRules(program);
registerExport(program);
registerCan(program);
const inspect = program.command("inspect").description("look at a file that Keyholder did not write");
registerInspectCodeowners(inspect);
registerInspectRaci(inspect);
registerInspectPolicies(inspect);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help and version end well; a call that could not be understood told nothing.
  process.exitCode = error.exitCode === 0 ? exitCodes.nothingToDo : exitCodes.couldNotTell;
}
