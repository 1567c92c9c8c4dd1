import type { Command } from "commander";
import pc from "picocolors";
import type { CodeownersFinding } from "../access/github/codeowners/codeownersFile.ts";
import { inQuotes } from "../model/inQuotes.ts";
import { plural } from "../review/plural.ts";
import { readInput } from "../declaration/readInput.ts";
import {
  type CodeownersReport,
  type InspectedPath,
  inspectCodeowners,
} from "../access/github/codeowners/inspectCodeowners.ts";

type Options = { readonly path: readonly string[]; readonly json?: true };
type Inspected = { readonly file: string } & CodeownersReport;

const exitCodes = `
Exit codes:
  0  no errors and no warnings
  1  errors or warnings were found
  2  a file could not be read, and was not checked`;

type Colors = ReturnType<typeof pc.createColors>;

function printFinding(file: string, { line, code, severity, message, fix }: CodeownersFinding, colors: Colors): string {
  const paint = { error: colors.red, warning: colors.yellow, note: colors.dim }[severity];
  const where = line === 0 ? file : `${file}:${line}`;
  return `${where}: ${message} ${fix} ${paint(`[${severity} ${code}]`)}`;
}

function printPath({ path, kind, owners, line, pattern }: InspectedPath): string {
  if (kind === "unmatched") return `${inQuotes(path)}: nobody, no rule matches`;
  const who = kind === "cleared" ? "nobody, cleared" : owners.join(" ");
  return `${inQuotes(path)}: ${who} (line ${line}, ${inQuotes(pattern ?? "")})`;
}

/** A report as lines for a person; in colour only when stdout is a terminal. Ends with a line end. */
function printReport(report: Inspected): string {
  const colors = pc.createColors(process.stdout.isTTY === true && pc.isColorSupported);
  const file = report.file === "-" ? "standard input" : report.file;
  const { lines, severities, owners } = report;
  const without = report.rulesWithoutOwners > 0 ? ` (${report.rulesWithoutOwners} without owners)` : "";
  const summary = [
    plural(report.bytes, "byte"),
    `${plural(lines.rule, "rule")}${without}`,
    plural(owners.length, "owner"),
    plural(severities.error, "error"),
    plural(severities.warning, "warning"),
    plural(severities.note, "note"),
  ];
  return [
    `${colors.bold(file)}: ${summary.join(", ")}`,
    ...report.paths.map(printPath),
    ...report.findings.map((finding) => printFinding(file, finding, colors)),
    "",
  ].join("\n");
}

async function run(files: readonly string[], { path: paths, json }: Options): Promise<void> {
  const inspected: Inspected[] = [];
  let unread = 0;
  for (const file of files) {
    const input = await readInput(file);
    if ("text" in input) inspected.push({ file, ...inspectCodeowners(input.text, { paths }) });
    else {
      unread += 1;
      process.stderr.write(
        `${file}: the file cannot be read, "${input.reason}". Correct the name; it was not checked.\n`,
      );
    }
  }
  const text = json ? `${JSON.stringify(inspected, null, 2)}\n` : inspected.map(printReport).join("\n");
  process.stdout.write(text);
  const found = inspected.some(({ severities }) => severities.error + severities.warning > 0);
  process.exitCode = unread > 0 ? 2 : found ? 1 : 0;
}

/**
 * Adds `codeowners <file...>` to the `inspect` command: what GitHub makes of CODEOWNERS files, and who owns the
 * paths given with `--path`. Results go to stdout, files that cannot be read to stderr; sets `process.exitCode`.
 */
export function registerInspectCodeowners(inspect: Command): void {
  inspect
    .command("codeowners")
    .description("say what GitHub makes of CODEOWNERS files: rules, owners, and lines it would ignore or misread")
    .argument("<file...>", 'CODEOWNERS files; "-" reads standard input')
    .option("--path <path...>", "say who owns these paths, relative to the repository; write it after the files", [])
    .option("--json", "print a JSON list with one report per file")
    .addHelpText("after", exitCodes)
    .action(run);
}
