import type { TrustRule } from "./trustRules.ts";

/** How bad it is: `critical` is open to strangers, `low` is wrong and open to nobody new, `note` is not wrong and worth knowing. */
export type Severity = "critical" | "high" | "medium" | "low" | "note";

/** What a judge of one door says; where it stands is added later. */
export interface Found {
  readonly rule: TrustRule;
  /** An identity such as `Principal::*` or `Action::sts:TagSession`, by which an exception names it. */
  readonly finding: string;
  readonly severity: Severity;
  /** One sentence: what is wrong, with the value in double quotes. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly fix: string;
}

/** One way in which a policy lets in more than it should, or, with severity `note`, something that a reader should know. */
export interface TrustFinding extends Found {
  /** The statement's path, with its Sid if it has one: `Statement[2] (Deploy)`; empty for the whole policy. */
  readonly statement: string;
}

const ranks: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3, note: 4 };

/** Smaller is worse. */
export function severityRank(severity: Severity): number {
  return ranks[severity];
}
