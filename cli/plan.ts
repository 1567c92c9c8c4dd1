import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Command } from "commander";
import { grantsFromPlan } from "../access/index.ts";
import { loadOwnership } from "../declaration/loadOwnership.ts";
import { projectName } from "../declaration/projectName.ts";
import { stackConfig } from "../declaration/stackConfig.ts";
import { stackToday } from "../declaration/stackToday.ts";
import { checks } from "../model/checks/index.ts";
import { formatProblem, type Problem } from "../model/index.ts";
import { shapeChecks } from "../model/shape/readOwnership.ts";
import { judge } from "../policypacks/ownership/judge/judge.ts";
import { judgeAll } from "../policypacks/ownership/judge/judgeAll.ts";
import { judgePlan } from "../policypacks/ownership/judge/judgePlan.ts";
import { ruleContext } from "../policypacks/ownership/judge/ruleContext.ts";
import type { Violation } from "../policypacks/ownership/judge/violation.ts";
import type { StackResource } from "../access/stack/resource.ts";
import { rules } from "../policypacks/ownership/rules/index.ts";
import { planText } from "../review/plan/planText.ts";
import { plural } from "../review/plural.ts";
import { exitCodes } from "./exitCodes.ts";
import { notDeclared } from "./support/notDeclared.ts";

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
  const [today, project, config] = [stackToday(stack, asked), projectName(), stackConfig(stack)];
  if (loaded.ownership === undefined) return refuse(loaded.problems, exitCodes.couldNotTell);
  if ("problem" in today) return refuse([today.problem], exitCodes.couldNotTell);
  if ("problem" in project) return refuse([project.problem], exitCodes.couldNotTell);
  if ("problem" in config) return refuse([config.problem], exitCodes.couldNotTell);
  const { ownership } = loaded;
  const at = { stack, project: project.project, today: today.date };
  const context = ruleContext(at, ownership, loaded.problems);
  const { plan, problems } = context;
  if (problems.some(({ severity }) => severity === "error")) return refuse(problems, exitCodes.toDecide);

  const unknown = [
    ...notDeclared("--person", person, ownership.people),
    ...notDeclared("--service", service, ownership.services),
  ];
  if (unknown.length > 0) return refuse(unknown, exitCodes.couldNotTell);

  const { runProgram } = await import("./offline/runProgram.ts");
  const run = { ...at, config: { ...config.config, "keyholder:today": at.today } };
  let registered: readonly StackResource[];
  try {
    registered = await runProgram({ ...run, entry: pathToFileURL(resolve("index.ts")).href });
  } catch (refusal) {
    // The program judges the plan itself; what it says of it is told better than its stack trace.
    const { judgement } = judgePlan(at, ownership, loaded.problems, rules);
    if (!judgement.violations.some(isMandatory)) throw refusal;
    return tellViolations(judgement.violations, json);
  }
  const { violations, used } = judgeAll(judge(context, rules), registered);
  if (violations.some(isMandatory)) return tellViolations(violations, json);

  const resources = registered.filter(isMadeByAProvider);
  const grants = grantsFromPlan(plan);
  const text = json
    ? `${JSON.stringify({ ...at, problems, violations, exceptionsUsed: used, plan, grants, resources }, undefined, 2)}\n`
    : planText({
        ...at,
        ownership,
        plan,
        grants,
        problems,
        only: { person, service },
        checksRun: checks.length + shapeChecks.length,
        registered: resources,
        rulesRun: rules.length,
        exceptionsUsed: used,
      });
  process.stdout.write(text);
  return exitCodes.nothingToDo;
}

/** Components and the engine's default providers exist in the program only. */
function isMadeByAProvider({ type, name, provider }: StackResource): boolean {
  return provider !== undefined || (type.startsWith("pulumi:providers:") && !name.startsWith("default"));
}

function isMandatory({ enforcement }: Violation): boolean {
  return enforcement === "mandatory";
}

/** Problems as text on stderr, or as JSON on stdout; nothing of the plan beside them. */
function tellProblems(problems: readonly Problem[], exitCode: number, json: boolean): number {
  const errors = problems.filter(({ severity }) => severity !== "warning").length;
  const summary = `${errors} ${errors === 1 ? "problem" : "problems"}; nothing was planned.`;
  if (json) process.stdout.write(`${JSON.stringify({ problems, plan: null }, undefined, 2)}\n`);
  process.stderr.write(json ? `${summary}\n` : `${problems.map(formatProblem).join("\n")}\n${summary}\n`);
  return exitCode;
}

/** Violations as text on stderr, or as JSON on stdout. */
function tellViolations(violations: readonly Violation[], json: boolean): number {
  const summary = `${plural(violations.length, "violation")}; \`pulumi up\` would refuse this.`;
  if (json) process.stdout.write(`${JSON.stringify({ violations, plan: null }, undefined, 2)}\n`);
  const lines = json ? [] : violations.map(({ rule, message }) => `${message} [${rule}]`);
  process.stderr.write(`${[...lines, summary].join("\n")}\n`);
  return exitCodes.toDecide;
}
