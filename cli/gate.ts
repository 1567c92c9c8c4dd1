import type { Command } from "commander";
import { projectName } from "../declaration/projectName.ts";
import { readInput } from "../declaration/readInput.ts";
import { formatProblem, type Problem } from "../model/index.ts";
import { gateText } from "../review/gate/gateText.ts";
import { notChecked } from "../review/gate/notChecked.ts";
import { exitCodes } from "./exitCodes.ts";
import { type GateEvidence, writeEvidence } from "./gate/gateEvidence.ts";
import { type EvidenceJudgement, judgeEvidence } from "./gate/judgeEvidence.ts";
import { type GateSource, type JudgedSource, judgeSource, unreadable } from "./gate/judgeSource.ts";

interface GateOptions {
  readonly stack: string;
  readonly preview?: string;
  readonly state?: string;
  readonly today?: string;
  readonly evidence?: string;
  readonly requireEvidence?: string;
  readonly json?: true;
}

const help = `
Examples:
  pulumi preview --json --show-sames > preview.json
  npx keyholder gate --stack mine --preview preview.json --evidence evidence.json
  pulumi stack export | npx keyholder gate --stack mine -

Every rule of the policy pack runs anew, whatever a configuration of policies has switched off. Without --show-sames a preview leaves out what
stays as it is, and nothing can be told from it. What the gate is for, and how CI uses it: docs/policy-pack.md.

Exit codes:
  0  no mandatory violation
  1  to decide: a mandatory violation, problems of the declaration, or evidence of another result
  2  it could not be told: the file is cut off, of another stack or not understood, the preview failed, or evidence cannot be read`;

/** `keyholder gate`: holds what a stack is about to be, or is, against every rule, with nothing but a file of Pulumi. */
export function registerGate(program: Command): void {
  program
    .command("gate")
    .description("hold a preview or an exported state against every rule of the policy pack")
    .argument("[file]", "a preview or a state, told apart by what stands in it; - is the standard input")
    .requiredOption("--stack <stack>", "stack under stacks/")
    .option("--preview <file>", "what `pulumi preview --json --show-sames` has written")
    .option("--state <file>", "what `pulumi stack export` has written")
    .option(
      "--today <date>",
      "the date that counts as today, YYYY-MM-DD (default: keyholder:today of the stack, else the current UTC date)",
    )
    .option("--evidence <file>", "write what was judged and how, for the job that applies")
    .option("--require-evidence <file>", "refuse what an earlier run has not found clean")
    .option("--json", "print violations, exceptions in use and digests as JSON")
    .addHelpText("after", help)
    .action(async (file: string | undefined, options: GateOptions) => {
      process.exitCode = await gate(file, options);
    });
}

async function gate(file: string | undefined, options: GateOptions): Promise<number> {
  const source = sourceOf(file, options);
  if ("problem" in source) return tellNothing([source.problem], options);
  const project = projectName();
  if ("problem" in project) return tellNothing([project.problem], options);
  const judged = await judgeSource(source, { stack: options.stack, project: project.project }, options.today);
  if ("refusals" in judged) return tellNothing(judged.refusals, options);

  process.stdout.write(resultText(judged, source, options));
  const { evidence } = judged;
  const required = await heldAgainst(options.requireEvidence, evidence);
  const unwritten = options.evidence === undefined ? [] : writeEvidence(options.evidence, evidence);
  const problems = [...judged.problems, ...required.problems, ...unwritten];
  process.stderr.write(problems.map((problem) => `${formatProblem(problem)}\n`).join(""));
  if (required.unreadable || unwritten.length > 0) return exitCodes.couldNotTell;
  return evidence.verdict === "clean" && problems.length === 0 ? exitCodes.nothingToDo : exitCodes.toDecide;
}

function resultText(judged: JudgedSource, { file }: GateSource, { json }: GateOptions): string {
  const { violations, used, notes, problems, evidence } = judged;
  const { verdict, stack, project, today, counts } = evidence;
  const source = { ...evidence.source, file };
  if (!json) return gateText({ stack, today, source, counts, violations, exceptionsUsed: used, notes });
  const told = { verdict, stack, project, today, source, counts, violations, exceptionsUsed: used };
  return `${JSON.stringify({ ...told, notes, problems, notChecked: notChecked(source.kind) }, undefined, 2)}\n`;
}

/** The one file that is named, and what it must be. */
function sourceOf(
  file: string | undefined,
  { preview, state }: GateOptions,
): GateSource | { readonly problem: Problem } {
  const named: readonly GateSource[] = [
    ...(preview === undefined ? [] : [{ file: preview, kind: "preview" as const }]),
    ...(state === undefined ? [] : [{ file: state, kind: "state" as const }]),
    ...(file === undefined ? [] : [{ file }]),
  ];
  const [first, second] = named;
  if (first !== undefined && second === undefined) return first;
  const message = first === undefined ? "No file is named." : "More than one file is named.";
  const fix = "Name one with --preview or --state, or - for the standard input.";
  return { problem: { path: "keyholder gate", message, fix } };
}

/** Whether an earlier run is evidence for this one; where none is asked for, nothing is missing. */
async function heldAgainst(file: string | undefined, now: GateEvidence): Promise<EvidenceJudgement> {
  if (file === undefined) return { problems: [], unreadable: false };
  const input = await readInput(file, 1024 * 1024);
  if ("reason" in input) return { problems: [unreadable(file, input.reason)], unreadable: true };
  return judgeEvidence(file, input.text, now);
}

/** Refusals, and that nothing follows from them. */
function tellNothing(problems: readonly Problem[], { json }: GateOptions): number {
  if (json) process.stdout.write(`${JSON.stringify({ verdict: "could-not-tell", problems }, undefined, 2)}\n`);
  const lines = json ? [] : problems.map(formatProblem);
  process.stderr.write(`${[...lines, "Nothing was checked, so nothing is known of the stack."].join("\n")}\n`);
  return exitCodes.couldNotTell;
}
