import type { PolicyStatement } from "./policy/policy.ts";

/** How bad it is: `critical` gives everything or lets strangers in, `low` gives nobody anything new, `note` is no finding and worth knowing. */
export type Severity = "critical" | "high" | "medium" | "low" | "note";

/** Something in a policy that a person has to decide, or, as a `note`, something worth knowing. */
export interface Finding {
  /** What is judged, in kebab case. */
  readonly rule: string;
  /** Which of it, such as `Action::iam:PassRole`; together with the rule and the file it names one finding, for an exception. */
  readonly finding: string;
  /** Where: `Statement[2] (Deploy)`; several are joined by a comma, and nothing means the whole document. */
  readonly statement: string;
  readonly severity: Severity;
  /** One sentence: what is wrong, with the value in double quotes. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly fix: string;
}

/** How a finding names a statement: its path, and its Sid if it has one. */
export function statementName({ path, sid }: Pick<PolicyStatement, "path" | "sid">): string {
  return sid === undefined || sid === "" ? path : `${path} (${sid})`;
}

const ranks: { readonly [S in Severity]: number } = { critical: 0, high: 1, medium: 2, low: 3, note: 4 };

/** Smaller is worse. */
export function severityRank(severity: Severity): number {
  return ranks[severity];
}
