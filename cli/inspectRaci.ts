import type { Command } from "commander";
import { inQuotes } from "../model/inQuotes.ts";
import { formatProblem, roleGroups } from "../model/index.ts";
import { inspectRaciTable, type RaciReport } from "../model/raci/inspectRaciTable.ts";
import type { RaciRow } from "../model/raci/raciCheck.ts";
import { plural } from "../review/plural.ts";
import { exitCodes } from "./exitCodes.ts";
import { readInput } from "../declaration/readInput.ts";

const exitCodesHelp = `
Exit codes:
  0  every activity has one Accountable and somebody Responsible
  1  problems were found
  2  the file could not be read or has no responsibility matrix, and was not checked`;

/**
 * Adds `raci <file>` to the `inspect` command: what a responsibility matrix in Markdown says, and where it breaks its rule. Results go to
 * stdout, problems to stderr; sets `process.exitCode`.
 */
export function registerInspectRaci(inspect: Command): void {
  inspect
    .command("raci")
    .description("check a responsibility matrix in Markdown: one Accountable and somebody Responsible per activity")
    .argument("<file>", 'Markdown file with the matrix; "-" reads standard input')
    .option("--json", "print activities and problems as JSON")
    .addHelpText("after", exitCodesHelp)
    .action(async (file: string, { json = false }: { readonly json?: boolean }) => {
      process.exitCode = await inspectRaci(file, json);
    });
}

async function inspectRaci(file: string, json: boolean): Promise<number> {
  const name = file === "-" ? "standard input" : file;
  const text = await readInput(file);
  if ("reason" in text) {
    process.stderr.write(
      `${name}: the file cannot be read, ${inQuotes(text.reason)}. Correct the name; it was not checked.\n`,
    );
    return exitCodes.couldNotTell;
  }
  const report = inspectRaciTable(text.text, name);
  if (!report.found) {
    process.stderr.write(
      `${name}: there is no responsibility matrix. Write a table with a column for each role group (Developers, Security, Platform, Compliance, Leadership); it was not checked.\n`,
    );
    return exitCodes.couldNotTell;
  }
  process.stdout.write(json ? asJson(name, report) : asText(name, report));
  for (const problem of report.problems) process.stderr.write(`${formatProblem(problem)}\n`);
  return report.problems.length > 0 ? exitCodes.toDecide : exitCodes.nothingToDo;
}

function asJson(file: string, { rows, problems }: RaciReport): string {
  const activities = rows.map(({ path, activity }) => ({ path, ...activity }));
  return `${JSON.stringify({ file, activities, problems }, null, 2)}\n`;
}

function asText(file: string, { rows, problems }: RaciReport): string {
  const counts = `${plural(rows.length, "activity", "activities")}, ${plural(problems.length, "problem", "problems")}`;
  const lines = rows.map(
    (row) => `${inQuotes(row.activity.name)}: Accountable ${groups(row, "A")}; Responsible ${groups(row, "R")}`,
  );
  return [`${file}: ${counts}`, ...lines, ""].join("\n");
}

function groups({ activity: { raci } }: RaciRow, letter: "A" | "R"): string {
  return roleGroups.filter((group) => raci[group].split("/").includes(letter)).join(", ") || "nobody";
}
