import { readInput } from "../../declaration/readInput.ts";
import { inQuotes, type NamedProblem, type Problem } from "../../model/index.ts";
import { findContext } from "../../policypacks/ownership/findContext.ts";
import { judge } from "../../policypacks/ownership/judge/judge.ts";
import { judgeAll } from "../../policypacks/ownership/judge/judgeAll.ts";
import type { Judgement } from "../../policypacks/ownership/judge/violation.ts";
import { gateRules } from "../../policypacks/ownership/marks/gateRules.ts";
import { readStack } from "../../access/stack/read/readStack.ts";
import type { ReadFor, SourceKind } from "../../access/stack/read/stackReading.ts";
import { rules as packRules } from "../../policypacks/ownership/rules/index.ts";
import { keyholderVersion, sha256 } from "../support/digest.ts";
import { type GateEvidence, resultSha256 } from "./gateEvidence.ts";

/** What is to be judged. */
export interface GateSource {
  /** `-` is the standard input. */
  readonly file: string;
  /** Absent: whichever it is. */
  readonly kind?: SourceKind;
}

/** What the rules say of a file, or why they did not run. */
export type GateOutcome = JudgedSource | { readonly refusals: readonly Problem[] };

/** A file that the rules ran over. */
export interface JudgedSource extends Judgement {
  readonly notes: readonly string[];
  /** Errors of the declaration. */
  readonly problems: readonly NamedProblem[];
  readonly evidence: GateEvidence;
}

/** The state of a stack with ten thousand resources has half of it. */
const mostBytes = 128 * 1024 * 1024;

/** Reads a file and holds what it comes to against every rule. */
export async function judgeSource(source: GateSource, of: ReadFor, asked: string | undefined): Promise<GateOutcome> {
  const input = await readInput(source.file, mostBytes);
  if ("reason" in input) return { refusals: [unreadable(nameOf(source), input.reason)] };
  const read = readStack(input.text, of, source.kind);
  if ("refusals" in read)
    return { refusals: read.refusals.map((each) => ({ ...each, path: `${nameOf(source)}: ${each.path}` })) };
  const found = await findContext(".", of.stack, of.project, asked);
  if ("reason" in found) return { refusals: [undeclared(of.stack, found.reason)] };

  const { context } = found;
  const { kind, resources, notes } = read.stack;
  const rules = [...gateRules(read.stack), ...packRules];
  const { violations, used } = judgeAll(judge(context, rules), resources);
  const problems = context.problems.filter(({ severity }) => severity === "error");
  const mandatory = violations.filter(({ enforcement }) => enforcement === "mandatory").length;
  const names = rules.map(({ name }) => name).sort();
  const evidence: GateEvidence = {
    keyholder: keyholderVersion,
    ...of,
    today: context.today,
    source: { kind, sha256: sha256(input.text), resultSha256: resultSha256(resources) },
    rulesSha256: sha256(names.join("\n")),
    verdict: mandatory === 0 && problems.length === 0 ? "clean" : "violations",
    counts: {
      resources: resources.length,
      rules: rules.length,
      mandatory,
      advisory: violations.length - mandatory,
      exceptionsUsed: used.length,
    },
  };
  return { violations, used, notes, problems, evidence };
}

/** How a file is called. */
function nameOf({ file }: GateSource): string {
  return file === "-" ? "standard input" : file;
}

/** Said of a file that is not there. */
export function unreadable(file: string, reason: string): Problem {
  return { path: file, message: `It cannot be read: ${inQuotes(reason)}.`, fix: "Name a file that can be read." };
}

function undeclared(stack: string, reason: string): Problem {
  const fix = "Name a stack whose declaration can be read.";
  return { path: `stacks/${stack}`, message: `There is nothing to hold the file against: ${reason}`, fix };
}
