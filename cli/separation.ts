import type { Command } from "commander";
import { judgedPlan } from "../access/index.ts";
import { actionListSource } from "../access/iam/actions/actionList.ts";
import { matrixProblems, separationMatrix } from "../access/separation/separationMatrix.ts";
import { separationProofs } from "../access/separation/separationProofs.ts";
import { formatProblem, type Problem } from "../model/index.ts";
import { separationText } from "../review/separation/separationText.ts";
import { exitCodes } from "./exitCodes.ts";
import { loadOwnership } from "../declaration/loadOwnership.ts";
import { stackToday } from "../declaration/stackToday.ts";

interface SeparationOptions {
  readonly stack: string;
  readonly today?: string;
  readonly json?: true;
}

const exitCodesHelp = `
Every role is asked for everything that the catalogue gives any of the four duties at its place, with its boundary. Besides, it is proven
over all requests that each role lies inside its envelope and that no two envelopes of different duties meet, and every known way to gain
more is tried.

Exit codes:
  0  the duties are separate
  1  they are not, or the declaration has problems
  2  it could not be told`;

/** `keyholder separation --stack S`: what each role can do of its own duty and of the three others. */
export function registerSeparation(program: Command): void {
  program
    .command("separation")
    .description("prove that deploy, provisioning, secrets and monitoring are separate")
    .requiredOption("--stack <stack>", "stack under stacks/")
    .option("--today <date>", "the date that counts as today, YYYY-MM-DD")
    .option("--json", "print every request with its verdict as JSON")
    .addHelpText("after", exitCodesHelp)
    .action(async (options: SeparationOptions) => {
      process.exitCode = await separation(options);
    });
}

async function separation({ stack, today: asked, json }: SeparationOptions): Promise<number> {
  const { ownership, problems: shape } = await loadOwnership({ stack });
  const today = stackToday(stack, asked);
  if (ownership === undefined) return tell(shape, exitCodes.couldNotTell);
  if ("problem" in today) return tell([today.problem], exitCodes.couldNotTell);
  const judged = judgedPlan(ownership, today.date, shape);
  const errors = judged.problems.filter(({ severity }) => severity === "error");

  const rows = separationMatrix(ownership, judged.plan, today.date);
  const proofs = separationProofs(judged.plan);
  const problems = [...errors, ...matrixProblems(rows), ...proofs.problems];
  const result = { stack, today: today.date, actionList: actionListSource, rows, proofs, problems };
  process.stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : separationText(rows, proofs));
  return tell(problems, problems.length > 0 ? exitCodes.toDecide : exitCodes.nothingToDo);
}

function tell(problems: readonly Problem[], exitCode: number): number {
  process.stderr.write(problems.map((problem) => `${formatProblem(problem)}\n`).join(""));
  return exitCode;
}
