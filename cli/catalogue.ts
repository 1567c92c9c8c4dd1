import type { Command } from "commander";
import { type DescribedKind, describeCatalogue } from "../access/aws/catalogue/describeCatalogue.ts";
import { formatProblem, inQuotes } from "../model/index.ts";
import { suggest } from "../model/checks/suggest.ts";
import { exitCodes } from "./exitCodes.ts";

/** `keyholder catalogue [KIND]`: what each duty may do on each kind of resource, at most. */
export function registerCatalogue(program: Command): void {
  program
    .command("catalogue")
    .description("print what each duty may do on each kind of AWS resource")
    .argument("[kind]", "one kind, for example lambda-function; default: all")
    .option("--json", "print it as JSON")
    .addHelpText("after", "\nExit codes: 0 printed, 2 there is no such kind.")
    .action((kind: string | undefined, { json = false }: { readonly json?: boolean }) => {
      process.exitCode = printCatalogue(kind, json);
    });
}

function printCatalogue(kind: string | undefined, json: boolean): number {
  const all = describeCatalogue();
  const chosen = all.filter((described) => kind === undefined || described.kind === kind);
  if (kind !== undefined && chosen.length === 0) {
    const kinds = all.map((described) => described.kind);
    const fix = `Name one of ${kinds.join(", ")}${suggest(kind, kinds)}.`;
    process.stderr.write(
      `${formatProblem({ path: "catalogue", message: `${inQuotes(kind)} is not a kind of resource.`, fix })}\n`,
    );
    return exitCodes.couldNotTell;
  }
  process.stdout.write(json ? `${JSON.stringify(chosen, null, 2)}\n` : chosen.map(kindText).join("\n"));
  return exitCodes.nothingToDo;
}

function kindText({ kind, awsService, capabilities, notes }: DescribedKind): string {
  const lines = capabilities.flatMap(({ capability, actions, unscoped }) => [
    `  ${capability}`,
    ...actions.map((action) => `    ${action}`),
    ...unscoped.map(({ actions: open, reason }) => `    on every resource: ${open.join(", ")}. ${reason}`),
  ]);
  return [`${kind} (${awsService})`, ...lines, ...notes.map((note) => `  Note: ${note}`), ""].join("\n");
}
