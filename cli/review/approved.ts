import { sameJson } from "../../access/stack/values/sameJson.ts";
import { readInput } from "../../declaration/readInput.ts";
import { inQuotes, type Problem } from "../../model/index.ts";
import type { ReviewReport } from "../../review/access/reviewReport.ts";

/** Whether what was approved is what is about to happen. */
export interface ApprovalJudgement {
  readonly problems: readonly Problem[];
  readonly unreadable: boolean;
}

/**
 * Holds a report that was approved against one that was made now: the same changes of the same stack, sentence by sentence.
 *
 * @param file The JSON report that was approved.
 */
export async function judgeApproval(file: string, now: ReviewReport): Promise<ApprovalJudgement> {
  const input = await readInput(file);
  if ("reason" in input) return unreadable(file, `It cannot be read: ${inQuotes(input.reason)}.`);
  const approved = parse(input.text);
  const found = approved?.evidence?.changesSha256;
  if (approved?.schema !== now.schema || typeof found !== "string")
    return unreadable(file, "It is no report of a review.");
  const differ = (what: string, was: unknown, is: string): readonly Problem[] =>
    was === is
      ? []
      : [{ path: file, message: `It is of ${what} ${inQuotes(String(was))}, and this is ${inQuotes(is)}.`, fix }];
  const problems = [
    ...differ("stack", approved.stack, now.stack),
    ...differ("project", approved.project, now.project),
    ...differ("changes with the sha256", found, now.evidence.changesSha256),
  ];
  // Whoever approved it has read the sentences, and not the digest.
  const isAltered = problems.length === 0 && !parts.every((part) => sameJson(approved[part], now[part]));
  if (isAltered) return unreadable(file, "It names the sha256 of these changes and tells others.");
  return { problems, unreadable: false };
}

const parts = ["people", "workloads", "sections", "notTold"] as const;
const fix = "Nothing is to be applied. Have this change reviewed.";

function unreadable(file: string, message: string): ApprovalJudgement {
  return {
    problems: [{ path: file, message, fix: "Hand on what `keyholder review --format json` wrote." }],
    unreadable: true,
  };
}

interface Approved extends Partial<Record<(typeof parts)[number], unknown>> {
  readonly schema?: unknown;
  readonly stack?: unknown;
  readonly project?: unknown;
  readonly evidence?: { readonly changesSha256?: unknown };
}

function parse(text: string): Approved | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
