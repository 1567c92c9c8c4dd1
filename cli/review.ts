import { writeFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { formatProblem, inQuotes, type Problem } from "../model/index.ts";
import type { ReviewReport } from "../review/access/reviewReport.ts";
import { exitCodes } from "./exitCodes.ts";
import { judgeApproval } from "./review/approved.ts";
import { makeReview } from "./review/makeReview.ts";
import type { ReviewFiles } from "./review/readSides.ts";
import { type ReviewFormat, renderReview, reviewFormats } from "./review/renderReview.ts";

interface ReviewOptions {
  readonly stack?: string;
  readonly preview?: string;
  readonly before?: string;
  readonly after?: string;
  readonly against?: string;
  readonly today?: string;
  readonly format: ReviewFormat;
  readonly json?: boolean;
  readonly out?: string;
  readonly link?: string;
  readonly plan?: string;
  readonly gate?: boolean;
  readonly signOff?: string;
  readonly write?: boolean;
}

/** `keyholder review`: what a change of a stack does to access, told per person. */
export function registerReview(program: Command): void {
  program
    .command("review")
    .description("tell per person what a change of a stack gives and takes")
    .option("--preview <file>", "what `pulumi preview --json` wrote; - is the standard input")
    .option("--before <file>", "what `pulumi stack export` wrote before")
    .option("--after <file>", "what `pulumi stack export` wrote after")
    .option(
      "--against <file>",
      "what `pulumi stack export` wrote, to compare with what the declaration of --stack plans",
    )
    .option("--stack <stack>", "stack under stacks/ (default: the one that the files name)")
    .option(
      "--today <date>",
      "the date that counts as today, YYYY-MM-DD (default: keyholder:today of the stack, else the current UTC date)",
    )
    .addOption(new Option("--format <format>", "how it is told").choices(reviewFormats).default("text"))
    .option("--json", "short for --format json")
    .option("--out <file>", "write the report there instead of to the standard output")
    .option("--link <url>", "where the whole report is, for what a Markdown comment has no room for")
    .option("--plan <file>", "refuse unless this JSON report, which was approved, says the same changes")
    .option("--gate", "end with 1 when something needs a decision, and with 2 when something could not be told")
    .option("--sign-off <person>", "print the change of the declaration that records the review of this person")
    .option("--write", "with --sign-off: write the change into the declaration")
    .addHelpText(
      "after",
      "\nExit codes: 0 it was told, 1 it was told and something needs a decision (--gate), or differs from what was approved (--plan), or may not be signed off, 2 it could not be told.",
    )
    .action(async (options: ReviewOptions) => {
      process.exitCode = await review(options);
    });
}

async function review(options: ReviewOptions): Promise<number> {
  const files = filesOf(options);
  const wrong = "problem" in files ? files.problem : contradiction(options);
  if ("problem" in files || wrong !== undefined) return tellNothing(wrong === undefined ? [] : [wrong]);
  const report = await makeReview({ files, stack: options.stack, today: options.today });
  if ("refusals" in report) return tellNothing(report.refusals);
  if (options.signOff !== undefined)
    return (await import("./review/signOff.ts")).signOff(report, options.signOff, options.write === true);

  const text = await renderReview(report, options.json ? "json" : options.format, options.link);
  const unwritten = write(text, options.out);
  if (unwritten !== undefined) return tellNothing([unwritten]);
  const approval =
    options.plan === undefined ? { problems: [], unreadable: false } : await judgeApproval(options.plan, report);
  tell(approval.problems);
  if (approval.unreadable) return exitCodes.couldNotTell;
  const decided = options.gate === true ? gateCode(report) : exitCodes.nothingToDo;
  // What was not told was not approved either.
  if (decided === exitCodes.couldNotTell || (options.plan !== undefined && report.verdict === "incomplete"))
    return exitCodes.couldNotTell;
  return approval.problems.length > 0 ? exitCodes.toDecide : decided;
}

function gateCode({ verdict, counts }: ReviewReport): number {
  if (verdict === "incomplete") return exitCodes.couldNotTell;
  return counts.toDecide > 0 ? exitCodes.toDecide : exitCodes.nothingToDo;
}

/** Options that would be left undone without a word. */
function contradiction({ signOff, write, plan, gate, out }: ReviewOptions): Problem | undefined {
  const path = "keyholder review";
  if (signOff === undefined)
    return write === true
      ? {
          path,
          message: "--write is named without --sign-off.",
          fix: "Name who signs off, or --out to write the report.",
        }
      : undefined;
  const idle = [
    plan === undefined ? "" : "--plan",
    gate === true ? "--gate" : "",
    out === undefined ? "" : "--out",
  ].find((option) => option !== "");
  return idle === undefined
    ? undefined
    : {
        path,
        message: `--sign-off prints a change of the declaration and leaves ${idle} undone.`,
        fix: "Run it once with each.",
      };
}

/** The one pair of sides that the options name. */
function filesOf({
  preview,
  before,
  after,
  against,
  stack,
}: ReviewOptions): ReviewFiles | { readonly problem: Problem } {
  const named = [preview, before ?? after, against].filter((file) => file !== undefined).length;
  const refuse = (message: string) => ({
    problem: {
      path: "keyholder review",
      message,
      fix: "Name --preview, or --before with --after, or --stack with --against.",
    },
  });
  if (named !== 1) return refuse(named === 0 ? "No file is named." : "Files are named in more than one way.");
  if (preview !== undefined) return { kind: "preview", preview };
  if (against !== undefined)
    return stack === undefined ? refuse("--against names no stack.") : { kind: "plan", against };
  if (before === undefined || after === undefined)
    return refuse(`Only --${before === undefined ? "after" : "before"} is named.`);
  return before === "-" && after === "-"
    ? refuse("Both sides are the standard input.")
    : { kind: "states", before, after };
}

function write(text: string, out: string | undefined): Problem | undefined {
  if (out === undefined) {
    process.stdout.write(text);
    return undefined;
  }
  try {
    writeFileSync(out, text);
    return undefined;
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
    return {
      path: out,
      message: `It cannot be written: ${inQuotes(code)}.`,
      fix: "Name a file in a folder that exists.",
    };
  }
}

function tell(problems: readonly Problem[]): void {
  process.stderr.write(problems.map((problem) => `${formatProblem(problem)}\n`).join(""));
}

/** Refusals, and that nothing follows from them. */
function tellNothing(problems: readonly Problem[]): number {
  tell(problems);
  process.stderr.write("Nothing was reviewed, so nothing is known of the change.\n");
  return exitCodes.couldNotTell;
}
