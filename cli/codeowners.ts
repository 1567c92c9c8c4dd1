import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { type AccessPlan, judgedPlan, type PlannedCodeowners } from "../access/index.ts";
import { formatProblem, inQuotes, type Problem } from "../model/index.ts";
import { exitCodes } from "./exitCodes.ts";
import { loadOwnership } from "../declaration/loadOwnership.ts";
import { stackToday } from "../declaration/stackToday.ts";

interface CodeownersOptions {
  readonly stack: string;
  readonly today?: string;
  readonly repository?: string;
  readonly write?: string;
  readonly check?: string;
}

/** `keyholder codeowners --stack S [--write DIR | --check DIR]`: prints, writes or compares the generated files. */
export function registerCodeowners(program: Command): void {
  program
    .command("codeowners")
    .description("print, write or check the CODEOWNERS file of each repository")
    .requiredOption("--stack <stack>", "stack under stacks/")
    .option("--repository <id>", "only this repository of the declaration; then DIR is its checkout")
    .option("--write <dir>", "write DIR/<repository>/.github/CODEOWNERS, with --repository DIR/.github/CODEOWNERS")
    .option("--check <dir>", "compare those files with the declaration, byte by byte")
    .option("--today <date>", "the date that counts as today, YYYY-MM-DD")
    .addHelpText(
      "after",
      "\nExit codes: 0 printed, written or equal, 1 out of date or problems to decide, 2 it could not be told.",
    )
    .action(async (options: CodeownersOptions) => {
      process.exitCode = await codeowners(options);
    });
}

async function codeowners(options: CodeownersOptions): Promise<number> {
  const { ownership, problems } = await loadOwnership({ stack: options.stack });
  const today = stackToday(options.stack, options.today);
  if (ownership === undefined) return refuse(problems, exitCodes.couldNotTell);
  if ("problem" in today) return refuse([today.problem], exitCodes.couldNotTell);
  if (options.write !== undefined && options.check !== undefined) return refuse([bothAsked], exitCodes.couldNotTell);
  if (options.write === "" || options.check === "") return refuse([emptyDirectory], exitCodes.couldNotTell);

  const judged = judgedPlan(ownership, today.date, problems);
  const errors = judged.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return refuse(errors, exitCodes.toDecide);

  const files = judged.plan.codeowners.filter(
    ({ repository }) => options.repository === undefined || repository === options.repository,
  );
  if (files.length === 0)
    return refuse([unknownRepository(options.repository ?? "", judged.plan)], exitCodes.couldNotTell);
  if (options.check !== undefined) return check(files, options.check, options);
  if (options.write !== undefined) return write(files, options.write, options);
  process.stdout.write(
    files
      .map(({ repository, path, text }) => (files.length > 1 ? `==> ${repository}/${path} <==\n${text}\n` : text))
      .join(""),
  );
  return exitCodes.nothingToDo;
}

function placeOf({ repository, path }: PlannedCodeowners, directory: string, options: CodeownersOptions): string {
  return options.repository === undefined ? join(directory, repository, path) : join(directory, path);
}

function write(files: readonly PlannedCodeowners[], directory: string, options: CodeownersOptions): number {
  for (const file of files) {
    const place = placeOf(file, directory, options);
    try {
      if (existsSync(directory) && !statSync(directory).isDirectory()) throw new Error("DIR is not a folder");
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, file.text);
    } catch (error) {
      const message = `it cannot be written: ${reasonOf(error)}.`;
      return refuse(
        [{ path: place, message, fix: "Name a folder that can be written; files before this one were." }],
        exitCodes.couldNotTell,
      );
    }
    process.stdout.write(`wrote ${place}\n`);
  }
  return exitCodes.nothingToDo;
}

function check(files: readonly PlannedCodeowners[], directory: string, options: CodeownersOptions): number {
  const chosen = options.repository === undefined ? "" : ` --repository ${options.repository}`;
  const fix = `Run \`npx keyholder codeowners --stack ${options.stack}${chosen} --write ${directory}\`.`;
  const problems: Problem[] = [];
  for (const file of files) {
    const place = placeOf(file, directory, options);
    const found = readBytes(place);
    if ("reason" in found) {
      const message = `it cannot be read: ${found.reason}.`;
      return refuse(
        [{ path: place, message, fix: "Make it a file that can be read; nothing was compared." }],
        exitCodes.couldNotTell,
      );
    }
    const wrong =
      found.bytes === undefined
        ? "is missing"
        : found.bytes.equals(Buffer.from(file.text))
          ? undefined
          : "is out of date";
    if (wrong !== undefined)
      problems.push({ path: place, message: `the CODEOWNERS file of ${inQuotes(file.repository)} ${wrong}.`, fix });
  }
  if (problems.length > 0) return refuse(problems, exitCodes.toDecide);
  process.stdout.write(`${files.length} ${files.length === 1 ? "file is" : "files are"} as declared.\n`);
  return exitCodes.nothingToDo;
}

/** The bytes of a file; undefined where there is none. */
function readBytes(place: string): { readonly bytes: Buffer | undefined } | { readonly reason: string } {
  if (!existsSync(place)) return { bytes: undefined };
  try {
    return { bytes: readFileSync(place) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error
    ? String(error.code)
    : error instanceof Error
      ? error.message
      : String(error);
}

const emptyDirectory: Problem = {
  path: "--write and --check",
  message: "DIR is empty.",
  fix: "Name a folder; . is the current one.",
};

const bothAsked: Problem = { path: "--write and --check", message: "both were given.", fix: "Give one of them." };

function unknownRepository(id: string, { codeowners: known }: AccessPlan): Problem {
  return {
    path: "--repository",
    message: `"${id}" has no CODEOWNERS file in this stack.`,
    fix: `Name one of ${known.map(({ repository }) => repository).join(", ")}.`,
  };
}

function refuse(problems: readonly Problem[], exitCode: number): number {
  process.stderr.write(`${problems.map(formatProblem).join("\n")}\n`);
  return exitCode;
}
