/** The words of a rule line. A word that begins with `#` begins the comment. */
export type RuleWords = {
  readonly pattern: string;
  /** The words after the pattern, each still to be understood as an owner. */
  readonly owners: readonly string[];
  readonly comment: string | undefined;
  /** The owner that had the comment's `#` written directly behind it. */
  readonly hashBehind: string | undefined;
};

/** Splits at blanks and tabs; a backslash before a blank keeps it in the pattern. Expects text that is not blank. */
export function splitRuleLine(text: string): RuleWords {
  const pattern = /^[ \t]*((?:\\.|[^ \t\\]|\\$)*)/su.exec(text);
  const rest = text.slice(pattern?.[0].length ?? 0);
  const hash = rest.indexOf("#");
  const before = hash < 0 ? rest : rest.slice(0, hash);
  const owners = before.split(/[ \t]+/).filter((word) => word !== "");
  return {
    pattern: pattern?.[1] ?? "",
    owners,
    comment: hash < 0 ? undefined : rest.slice(hash + 1).trim(),
    hashBehind: hash > 0 && /[^ \t]$/.test(before) ? owners.at(-1) : undefined,
  };
}
