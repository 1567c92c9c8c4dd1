import type { Command } from "commander";
import picocolors from "picocolors";
import { checks } from "../model/checks/index.ts";
import { compareText, formatProblem, type NamedProblem, type Ownership, type Problem } from "../model/index.ts";
import { judgedPlan } from "../access/index.ts";
import { jsonChecks } from "../model/shape/parseOwnershipJson.ts";
import { shapeChecks } from "../model/shape/readOwnership.ts";
import { plural } from "../review/plural.ts";
import { exitCodes } from "./exitCodes.ts";
import { loadOwnership } from "../declaration/loadOwnership.ts";
import { stackToday } from "../declaration/stackToday.ts";

interface CheckOptions {
  readonly stack?: string;
  readonly file?: string;
  readonly today?: string;
  readonly list?: true;
  readonly json?: true;
}

/** What a run prints and how it ends. */
interface Outcome {
  readonly results: string;
  readonly problems: readonly Problem[];
  readonly exitCode: 0 | 1 | 2;
}

const exitCodesHelp = `
Exit codes:
  0  no problem, or warnings only
  1  something in the declaration must be decided
  2  the declaration could not be read, and nothing was checked`;

/** `keyholder check`: everything that is wrong with a declaration, at once. */
export function registerCheck(program: Command): void {
  program
    .command("check")
    .description("find everything that is wrong with a declaration of ownership")
    .option("--stack <stack>", "stack whose stacks/<stack>/ownership.ts is checked")
    .option("--file <file>", "JSON file that is checked instead; - is the standard input")
    .option(
      "--today <date>",
      "the date that counts as today, YYYY-MM-DD (default: keyholder:today of the stack, else the current UTC date)",
    )
    .option("--list", "print the name and the meaning of every check")
    .option("--json", "print results as JSON")
    .addHelpText("after", exitCodesHelp)
    .action(async (options: CheckOptions) => {
      const { results, problems, exitCode } = options.list ? listChecks(options) : await runChecks(options);
      process.stderr.write(problems.map((problem) => `${line(problem)}\n`).join(""));
      process.stdout.write(results);
      process.exitCode = exitCode;
    });
}

function listChecks({ json }: CheckOptions): Outcome {
  const listed = [...checks, ...shapeChecks, ...jsonChecks]
    .map(({ name, description }) => ({ name, description }))
    .sort((a, b) => compareText(a.name, b.name));
  const width = Math.max(...listed.map(({ name }) => name.length));
  const table = listed.map(({ name, description }) => `${name.padEnd(width)}  ${description}\n`).join("");
  return { results: json ? asJson(listed) : table, problems: [], exitCode: exitCodes.nothingToDo };
}

async function runChecks(options: CheckOptions): Promise<Outcome> {
  const date = stackToday(options.stack, options.today);
  if ("problem" in date) return couldNotTell(options, [date.problem]);
  const { ownership, problems: shape } = await loadOwnership(options);
  if (!ownership) return couldNotTell(options, shape);
  const { problems } = judgedPlan(ownership, date.date, shape);
  const exitCode = problems.some(({ severity }) => severity === "error") ? exitCodes.toDecide : exitCodes.nothingToDo;
  const checksRun = checks.length + shapeChecks.length + (options.file === undefined ? 0 : jsonChecks.length);
  if (options.json) return { results: asJson({ today: date.date, checksRun, problems }), problems: [], exitCode };
  return { results: `${summary(ownership, problems, checksRun)}\n`, problems, exitCode };
}

function couldNotTell({ json }: CheckOptions, problems: readonly Problem[]): Outcome {
  if (json) return { results: asJson({ checksRun: 0, problems }), problems: [], exitCode: exitCodes.couldNotTell };
  return { results: "Nothing was checked.\n", problems, exitCode: exitCodes.couldNotTell };
}

/** `3 problems, 1 warning in 12 people, 2 services; 84 checks run.` */
function summary(ownership: Ownership, problems: readonly NamedProblem[], checksRun: number): string {
  const warnings = problems.filter(({ severity }) => severity === "warning").length;
  const errors = problems.length - warnings;
  const found = [
    errors === 0 ? "No problems" : plural(errors, "problem"),
    ...(warnings === 0 ? [] : [plural(warnings, "warning")]),
  ];
  const people = Object.keys(ownership.people).length;
  const within = [
    people === 1 ? "1 person" : `${people} people`,
    plural(Object.keys(ownership.services).length, "service"),
  ];
  return `${found.join(", ")} in ${within.join(", ")}; ${plural(checksRun, "check")} run.`;
}

/** One line; the place in colour where a person reads it. */
function line(problem: Problem): string {
  const { red, yellow } = picocolors.createColors(process.stderr.isTTY === true && picocolors.isColorSupported);
  const warning = problem.severity === "warning";
  const text = `${formatProblem(problem)}${warning ? " (warning)" : ""}`;
  return `${(warning ? yellow : red)(problem.path)}${text.slice(problem.path.length)}`;
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
