/** One owner as written. A name is compared without regard to letter case, as GitHub does. */
export type CodeOwner = {
  readonly kind: "team" | "user" | "email";
  /** As written in the file: `@org/team`, `@login` or `name@example.com`. */
  readonly text: string;
};

export type Severity = "error" | "warning" | "note";

/**
 * One thing GitHub would ignore, misread, or read otherwise than a person would.
 *
 * `error`: GitHub does not read the line (or the file) as a rule. `warning`: GitHub reads it, and it does
 * not do what it seems to say. `note`: GitHub reads it and it works, but a reader may stumble.
 */
export type CodeownersFinding = {
  /** From 1; 0 means the whole file. */
  readonly line: number;
  /** What kind of finding, kebab-case, for example `duplicate-pattern`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, with the value in double quotes; one sentence or more, each with its full stop. */
  readonly message: string;
  /** What to do; a sentence with its full stop. */
  readonly fix: string;
};

/** A finding that does not know its line yet. */
export type CodeownersFault = Omit<CodeownersFinding, "line">;

export type CodeownersRule = {
  /** From 1. */
  readonly line: number;
  /** As written, escapes included. */
  readonly pattern: string;
  /** Empty: the rule takes ownership away from what it matches. That differs from no rule at all. */
  readonly owners: readonly CodeOwner[];
  /** The inline comment without its `#`; absent when there is none. */
  readonly comment?: string;
};

/** Every line is exactly one of these; a `skipped` line always has a finding of severity `error`. */
export type CodeownersLine =
  | { readonly kind: "blank"; readonly line: number }
  | { readonly kind: "comment"; readonly line: number; readonly text: string }
  | { readonly kind: "rule"; readonly line: number; readonly rule: CodeownersRule }
  | { readonly kind: "skipped"; readonly line: number; readonly text: string };

export type CodeownersFile = {
  /** Size in UTF-8. */
  readonly bytes: number;
  /** False when the file is so large that GitHub does not read it; then there are no lines and no rules. */
  readonly loaded: boolean;
  readonly lines: readonly CodeownersLine[];
  readonly rules: readonly CodeownersRule[];
  /** By line, findings about the whole file first. */
  readonly findings: readonly CodeownersFinding[];
};
