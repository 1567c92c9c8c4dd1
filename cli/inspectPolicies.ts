import { type Command, InvalidArgumentError, Option } from "commander";
import pc from "picocolors";
import { inspectedDuties, type InspectedDuty } from "../access/inspect/duties/inspectedDuty.ts";
import { inspectDocument, type InspectedKind, type Intent } from "../access/inspect/inspectDocument.ts";
import type { Finding } from "../access/iam/finding.ts";
import { type ExpectedPrincipal, parseExpected } from "../access/iam/trust/expected/expectedPrincipal.ts";
import { formatProblem } from "../model/index.ts";
import { plural } from "../review/plural.ts";
import { exitCodes } from "./exitCodes.ts";
import { readInput } from "../declaration/readInput.ts";
import { stackToday } from "../declaration/stackToday.ts";

interface Options {
  readonly duty?: InspectedDuty;
  readonly expect?: readonly ExpectedPrincipal[];
  readonly today?: string;
  readonly json?: true;
}

interface Inspected {
  readonly file: string;
  readonly findings: readonly Finding[];
}

const descriptions: { readonly [K in InspectedKind]: string } = {
  policy:
    "say what is wrong with policies of roles, users and groups: ways up, wildcards, duties mixed, documents that AWS refuses",
  boundary: "say what is wrong with permissions boundaries: what bounds nothing, and ways up that stay open",
  trust: "say whom trust policies of roles let in who should not be",
  resource: "say whom policies of buckets, keys, queues, topics and secrets let in who should not be",
};

const exitCodesHelp = `
A note is worth knowing and no finding.

Exit codes:
  0  no findings
  1  findings
  2  a file could not be read, and was not checked`;

/** Adds `policy`, `boundary`, `trust` and `resource` to the `inspect` command. Results go to stdout; sets `process.exitCode`. */
export function registerInspectPolicies(inspect: Command): void {
  for (const kind of ["policy", "boundary", "trust", "resource"] as const) {
    const command = inspect
      .command(kind)
      .description(descriptions[kind])
      .argument("<file...>", 'JSON documents; "-" reads standard input')
      .option("--today <date>", "the date that counts as today, YYYY-MM-DD (default: the current UTC date)")
      .option("--json", "print a JSON list: file and findings, in the order of the files")
      .addHelpText("after", exitCodesHelp)
      .action(async (files: readonly string[], options: Options) => {
        process.exitCode = await run(kind, files, options);
      });
    if (kind === "policy" || kind === "boundary")
      command.addOption(
        new Option("--duty <duty>", "what it is meant for; what belongs to another duty is a finding").choices([
          ...inspectedDuties,
        ]),
      );
    if (kind === "trust" || kind === "resource")
      command.option(
        "--expect <principal>",
        "whom it is meant to let in: a token subject, an ARN, an account or a service; repeat it for more",
        addExpected,
      );
  }
}

function addExpected(text: string, before: readonly ExpectedPrincipal[] = []): readonly ExpectedPrincipal[] {
  const read = parseExpected(text);
  if (read.expected === undefined) throw new InvalidArgumentError(`${read.message} ${read.fix}`);
  return [...before, read.expected];
}

async function run(kind: InspectedKind, files: readonly string[], options: Options): Promise<number> {
  const { duty, expect, json } = options;
  const today = stackToday(undefined, options.today);
  if ("problem" in today) {
    process.stderr.write(`${formatProblem(today.problem)}\n`);
    return exitCodes.couldNotTell;
  }
  const intent: Intent = { today: today.date, ...(duty && { duty }), ...(expect && { expected: expect }) };
  const inspected: Inspected[] = [];
  let unread = false;
  for (const file of files) {
    const input = await readInput(file);
    const findings =
      "text" in input ? judged(kind, input.text, intent) : [notChecked(`it cannot be read, "${input.reason}"`)];
    unread ||= findings.some(({ rule }) => rule === "not-checked");
    inspected.push({ file, findings });
  }
  process.stdout.write(json ? `${JSON.stringify(inspected, null, 2)}\n` : inspected.map(printFile).join("\n"));
  if (unread) return exitCodes.couldNotTell;
  return inspected.some(({ findings }) => findings.some(isFinding)) ? exitCodes.toDecide : exitCodes.nothingToDo;
}

/** One document that cannot be judged does not keep the others from it. */
function judged(kind: InspectedKind, text: string, intent: Intent): readonly Finding[] {
  try {
    return inspectDocument(kind, text, intent);
  } catch (error) {
    return [notChecked(`judging it failed, "${error instanceof Error ? error.message : String(error)}"`)];
  }
}

/** A file that was not checked is never one without findings. */
function notChecked(reason: string): Finding {
  return {
    rule: "not-checked",
    finding: "Document::",
    statement: "",
    severity: "critical",
    message: `the file was not checked: ${reason}.`,
    fix: "Correct it, or check it by hand.",
  };
}

function isFinding({ severity }: Finding): boolean {
  return severity !== "note";
}

/** A file with its findings as lines; in colour only when stdout is a terminal. Ends with a line end. */
function printFile({ file, findings }: Inspected): string {
  const colors = pc.createColors(process.stdout.isTTY === true && pc.isColorSupported);
  const name = file === "-" ? "standard input" : file;
  const counted = findings.filter(isFinding).length;
  const notes = findings.length - counted;
  const summary = `${colors.bold(name)}: ${plural(counted, "finding")}${notes > 0 ? `, ${plural(notes, "note")}` : ""}`;
  const paint = {
    ...{ critical: colors.red, high: colors.red, medium: colors.yellow },
    ...{ low: colors.cyan, note: colors.dim },
  };
  const lines = findings.map(({ rule, finding, statement, severity, message, fix }) => {
    const where = statement === "" ? name : `${name} ${statement}`;
    return `${where}: ${message} ${fix} ${paint[severity](`[${severity} ${rule} ${finding}]`)}`;
  });
  return `${[summary, ...lines].join("\n")}\n`;
}
