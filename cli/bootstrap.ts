import { type Command, Option } from "commander";
import { githubSetup, judgedPlan, planBootstrap } from "../access/index.ts";
import { suggest } from "../model/checks/suggest.ts";
import { formatProblem, inQuotes, type Problem } from "../model/index.ts";
import { type BootstrapFormat, type BootstrapParts, bootstrapText } from "./bootstrapText.ts";
import { writeBootstrap } from "./writeBootstrap.ts";
import { exitCodes } from "./exitCodes.ts";
import { loadOwnership } from "../declaration/loadOwnership.ts";
import { stackToday } from "../declaration/stackToday.ts";

interface BootstrapOptions {
  readonly stack: string;
  readonly account?: string;
  readonly format: BootstrapFormat;
  readonly awsConfig?: "plan" | "apply";
  readonly json?: boolean;
  readonly write?: string;
  readonly today?: string;
}

const examples = `
Examples:
  npx keyholder bootstrap --stack mine --account main > main.yaml   the template of one account; deploy the hub's first
  npx keyholder bootstrap --stack mine --format iam                 the same as plain documents
  npx keyholder bootstrap --stack mine --format github              the door on GitHub, and what its tokens may do
  npx keyholder bootstrap --stack mine --aws-config plan            how a preview enters the accounts, for AWS_CONFIG_FILE
  npx keyholder bootstrap --stack mine --write bootstrap            all of it, as files

The way from an empty account to the second pulumi up: docs/first-up.md.

Exit codes: 0 printed or written, 1 problems to decide, 2 it could not be told.`;

/** `keyholder bootstrap --stack S`: the least identity that may run `pulumi preview` and `pulumi up`, for an administrator to make. */
export function registerBootstrap(program: Command): void {
  program
    .command("bootstrap")
    .description("print the roles, state and door of the pipeline that runs pulumi preview and pulumi up")
    .requiredOption("--stack <stack>", "stack under stacks/")
    .option("--account <key>", "only this account of the declaration")
    .addOption(
      new Option("--format <format>", "what to print")
        .choices(["cloudformation", "iam", "github"])
        .default("cloudformation"),
    )
    .addOption(
      new Option("--aws-config <identity>", "print the AWS configuration of this identity instead").choices([
        "plan",
        "apply",
      ]),
    )
    .option("--json", "print a CloudFormation template, or the setup of GitHub, as JSON")
    .option("--write <dir>", "write every format to DIR instead")
    .option("--today <date>", "the date that counts as today, YYYY-MM-DD")
    .addHelpText("after", examples)
    .action(async (options: BootstrapOptions) => {
      process.exitCode = await bootstrap(options);
    });
}

async function bootstrap(options: BootstrapOptions): Promise<number> {
  const { ownership, problems } = await loadOwnership({ stack: options.stack });
  const today = stackToday(options.stack, options.today);
  if (ownership === undefined) return refuse(problems, exitCodes.couldNotTell);
  if ("problem" in today) return refuse([today.problem], exitCodes.couldNotTell);

  const { plan, problems: found } = judgedPlan(ownership, today.date, problems);
  const errors = found.filter(({ severity }) => severity === "error");
  const github = githubSetup(ownership, plan);
  if (errors.length > 0 || github === undefined) return refuse(errors, exitCodes.toDecide);

  const all = planBootstrap(ownership, plan);
  const accounts = all.filter(({ key }) => options.account === undefined || key === options.account);
  if (accounts.length === 0) return refuse([unknownAccount(options.account ?? "", all)], exitCodes.couldNotTell);
  const parts: BootstrapParts = { stack: options.stack, accounts, all, github };
  if (options.write !== undefined) {
    const failed = writeBootstrap(parts, options.write);
    return failed ? refuse([failed], exitCodes.couldNotTell) : exitCodes.nothingToDo;
  }
  process.stdout.write(bootstrapText(parts, options));
  return exitCodes.nothingToDo;
}

function unknownAccount(key: string, known: readonly { readonly key: string }[]): Problem {
  const keys = known.map((account) => account.key);
  const fix = `Name one of ${keys.join(", ")}${suggest(key, keys)}.`;
  return { path: "--account", message: `${inQuotes(key)} is not an account of this stack.`, fix };
}

function refuse(problems: readonly Problem[], exitCode: number): number {
  process.stderr.write(`${problems.map(formatProblem).join("\n")}\n`);
  return exitCode;
}
