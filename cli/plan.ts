import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Command } from "commander";
import { compareText } from "../access/compareText.ts";
import { grantsFromPlan, judgedPlan, plannedResources, type ResourceName } from "../access/index.ts";
import { suggest } from "../model/checks/suggest.ts";
import { checks, formatProblem, inQuotes, type Problem } from "../model/index.ts";
import { planText } from "../review/plan/planText.ts";
import { exitCodes } from "./exitCodes.ts";
import { shapeChecks } from "../model/shape/readOwnership.ts";
import { loadOwnership } from "./loadOwnership.ts";
import { stackToday } from "./stackToday.ts";

interface PlanOptions {
  readonly stack: string;
  readonly today?: string;
  readonly person?: string;
  readonly service?: string;
  readonly json?: boolean;
}

/** `keyholder plan --stack S`: runs the real program offline and tells what it would make, and who could do what. */
export function registerPlan(program: Command): void {
  program
    .command("plan")
    .description("run the Pulumi program offline and print what it would make, and who could do what")
    .requiredOption("--stack <stack>", "stack under stacks/")
    .option(
      "--today <date>",
      "the date that counts as today, YYYY-MM-DD (default: keyholder:today of the stack, else the current UTC date)",
    )
    .option("--person <id>", "tell only what this person could do")
    .option("--service <id>", "tell only who could do what with this service")
    .option("--json", "print the plan, the grants and every resource with its inputs as JSON")
    .addHelpText("after", "\nExit codes: 0 the plan is sound, 1 problems to decide, 2 it could not be told.")
    .action(async (options: PlanOptions) => {
      process.exitCode = await plan(options);
    });
}

async function plan({ stack, today: asked, person, service, json = false }: PlanOptions): Promise<number> {
  const refuse = (problems: readonly Problem[], exitCode: number) => tellProblems(problems, exitCode, json);
  const loaded = await loadOwnership({ stack });
  const today = stackToday(stack, asked);
  if (loaded.ownership === undefined) return refuse(loaded.problems, exitCodes.couldNotTell);
  if ("problem" in today) return refuse([today.problem], exitCodes.couldNotTell);
  const { ownership } = loaded;
  const judged = judgedPlan(ownership, today.date, loaded.problems);
  const { problems } = judged;
  if (problems.some(({ severity }) => severity === "error")) return refuse(problems, exitCodes.toDecide);

  const unknown = [
    ...notDeclared("--person", person, ownership.people),
    ...notDeclared("--service", service, ownership.services),
  ];
  if (unknown.length > 0) return refuse(unknown, exitCodes.couldNotTell);

  const { runProgram } = await import("./offline/runProgram.ts");
  const registered = await runProgram({
    stack,
    today: today.date,
    entry: pathToFileURL(resolve("index.ts")).href,
  });
  const expected = plannedResources(judged.plan);
  const differences = [
    ...missing(expected, registered, "is planned, but the program does not register it"),
    ...missing(registered, expected, "is registered by the program, but no plan names it"),
  ];
  if (differences.length > 0) return refuse(differences, exitCodes.toDecide);

  const grants = grantsFromPlan(judged.plan);
  const text = json
    ? `${JSON.stringify({ stack, today: today.date, problems, plan: judged.plan, grants, resources: registered }, undefined, 2)}\n`
    : planText({
        stack,
        today: today.date,
        ownership,
        plan: judged.plan,
        grants,
        problems,
        only: { person, service },
        checksRun: checks.length + shapeChecks.length,
        registered,
      });
  process.stdout.write(text);
  return exitCodes.nothingToDo;
}

function missing(from: readonly ResourceName[], among: readonly ResourceName[], what: string): readonly Problem[] {
  const names = new Set(among.map(({ type, name }) => `${type} ${name}`));
  return from
    .filter(({ type, name }) => !names.has(`${type} ${name}`))
    .sort((a, b) => compareText(a.name, b.name))
    .map(({ type, name }) => ({
      path: `resource ${name}`,
      message: `"${type}" ${what}.`,
      fix: "Report this: plan and program disagree.",
    }));
}

function notDeclared(
  option: string,
  id: string | undefined,
  declared: { readonly [id: string]: unknown },
): readonly Problem[] {
  if (id === undefined || Object.hasOwn(declared, id)) return [];
  const fix = `Name one that is declared${suggest(id, Object.keys(declared))}.`;
  return [{ path: option, message: `${inQuotes(id)} is not declared.`, fix }];
}

/** Problems as text on stderr, or as JSON on stdout; nothing of the plan beside them. */
function tellProblems(problems: readonly Problem[], exitCode: number, json: boolean): number {
  const errors = problems.filter(({ severity }) => severity !== "warning").length;
  const summary = `${errors} ${errors === 1 ? "problem" : "problems"}; nothing was planned.`;
  if (json) process.stdout.write(`${JSON.stringify({ problems, plan: null }, undefined, 2)}\n`);
  process.stderr.write(json ? `${summary}\n` : `${problems.map(formatProblem).join("\n")}\n${summary}\n`);
  return exitCode;
}
