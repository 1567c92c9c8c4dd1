import type { Command } from "commander";
import { judgedPlan } from "../access/index.ts";
import { formatProblem, type Problem } from "../model/index.ts";
import type { Exported } from "../policypacks/opa/opaData.ts";
import { loadOwnership } from "../declaration/loadOwnership.ts";
import { stackToday } from "../declaration/stackToday.ts";
import { exitCodes } from "./exitCodes.ts";
import { compareFiles, type FileState, stateProblems } from "./opa/compareFiles.ts";
import { foundFiles } from "./opa/foundFiles.ts";
import { dataFile, type OpaFiles, opaFiles, writtenOn } from "./opa/opaFiles.ts";
import { replaceFiles } from "./opa/replaceFiles.ts";

interface ExportOptions {
  readonly opa: string;
  readonly stack: string;
  readonly check?: true;
  readonly force?: true;
  readonly json?: true;
  readonly today?: string;
}

const help = `
Examples:
  npx keyholder export --opa opa --stack mine           write policies and data
  npx keyholder export --opa opa --stack mine --check   are they still what the declaration says?
  opa eval --data opa --input request.json 'data.keyholder.violations'

Nothing is written while DIR holds another file that opa would load (.rego, .json, .yaml): it could change what the policies say.
How to ask them: docs/opa.md.

Exit codes: 0 written or as declared, 1 out of date, foreign files, or problems to decide, 2 it could not be told.`;

/** `keyholder export --opa DIR --stack S [--check]`: the rules about workloads and branches for those who run Open Policy Agent. */
export function registerExport(program: Command): void {
  program
    .command("export")
    .description("write the rules about workloads and branches, and what they are held against, for Open Policy Agent")
    .requiredOption("--opa <dir>", "folder for policies in Rego and their data")
    .requiredOption("--stack <stack>", "stack under stacks/")
    .option("--check", "write nothing, and compare what is there")
    .option("--force", "write although DIR holds files that Keyholder did not write")
    .option("--json", "print each file and its state as JSON")
    .option("--today <date>", "the date that counts as today, YYYY-MM-DD")
    .addHelpText("after", help)
    .action(async (options: ExportOptions) => {
      process.exitCode = await exportOpa(options);
    });
}

async function exportOpa(options: ExportOptions): Promise<number> {
  const { stack, opa: directory } = options;
  const { ownership, problems } = await loadOwnership({ stack });
  const today = stackToday(stack, options.today);
  if (ownership === undefined) return refuse(problems, exitCodes.couldNotTell);
  if ("problem" in today) return refuse([today.problem], exitCodes.couldNotTell);
  if (directory === "") return refuse([emptyDirectory], exitCodes.couldNotTell);

  const { plan, problems: found } = judgedPlan(ownership, today.date, problems);
  const errors = found.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return refuse(errors, exitCodes.toDecide);
  const exported: Exported = { stack, today: today.date, plan, ownership };
  try {
    return options.check ? check(exported, options) : write(exported, options);
  } catch (error) {
    return refuse([unusable(directory, error)], exitCodes.couldNotTell);
  }
}

/** The date in the files is when they were written: that a day has passed makes nothing out of date. */
function check(exported: Exported, options: ExportOptions): number {
  const found = foundFiles(options.opa);
  const written = writtenOn(found.find(({ name }) => name === dataFile)?.text ?? "");
  const wanted = opaFiles({ ...exported, today: written ?? exported.today });
  const states = compareFiles(wanted.files, found);
  return tell(wanted, { exported, options, states, problems: problemsOf(states, options) });
}

function write(exported: Exported, options: ExportOptions): number {
  const wanted = opaFiles(exported);
  const states = compareFiles(wanted.files, foundFiles(options.opa));
  const foreign = states.filter(({ state }) => state === "foreign");
  if (foreign.length > 0 && !options.force) {
    return tell(wanted, { exported, options, states, problems: problemsOf(foreign, options) });
  }
  replaceFiles(options.opa, wanted.files);
  return tell(wanted, {
    exported,
    options,
    states: wanted.files.map(({ name }) => ({ name, state: "written" })),
    problems: [],
  });
}

function problemsOf(states: readonly FileState[], { opa, stack }: ExportOptions): readonly Problem[] {
  return stateProblems(states, opa, `npx keyholder export --opa ${opa} --stack ${stack}`);
}

interface Told {
  readonly exported: Exported;
  readonly options: ExportOptions;
  readonly states: readonly { readonly name: string; readonly state: FileState["state"] | "written" }[];
  readonly problems: readonly Problem[];
}

function tell({ digest }: OpaFiles, { exported, options, states, problems }: Told): number {
  if (options.json) {
    const { stack, today } = exported;
    process.stdout.write(
      `${JSON.stringify({ stack, today, digest, directory: options.opa, files: states, problems }, undefined, 2)}\n`,
    );
  } else if (problems.length === 0) {
    const done = options.check ? "as declared" : "written";
    process.stdout.write(`${states.length} files in ${options.opa} are ${done}, ${digest}.\n`);
  }
  return options.json && problems.length > 0
    ? exitCodes.toDecide
    : refuse(problems, problems.length > 0 ? exitCodes.toDecide : exitCodes.nothingToDo);
}

const emptyDirectory: Problem = {
  path: "--opa",
  message: "DIR is empty.",
  fix: "Name a folder; . is the current one.",
};

function unusable(directory: string, error: unknown): Problem {
  const reason = error instanceof Error ? ("code" in error ? String(error.code) : error.message) : String(error);
  const fix = "Name a folder that can be read and written.";
  return { path: directory, message: `it cannot be used: ${reason}.`, fix };
}

function refuse(problems: readonly Problem[], exitCode: number): number {
  process.stderr.write(problems.map((problem) => `${formatProblem(problem)}\n`).join(""));
  return exitCode;
}
