/** A rule to be written. */
export type CodeownersRuleInput = {
  /** As in CODEOWNERS; blanks are escaped when written. Example: `/services/payments/`. */
  readonly pattern: string;
  /** `@org/team`, any of whom can approve; or `unowned`, said explicitly, for paths that need no owner. */
  readonly owners: readonly string[] | "unowned";
  /** Decides over every rule that is not guarded, and stands last. Absent: not guarded. */
  readonly guarded?: boolean;
  /** One line, written above the rule. Absent: none. */
  readonly comment?: string;
  /** Where the rule is declared, for messages: `services.payments.paths[0]`. Absent: its place in the input. */
  readonly from?: string;
};

export type CodeownersSection = {
  /** One line, written above the rules. Absent: none. */
  readonly title?: string;
  readonly rules: readonly CodeownersRuleInput[];
};

export type CodeownersInput = {
  /** Lines at the top of the file, written as comments. */
  readonly header: readonly string[];
  /** In the order of the file: the rules of the last section decide first. */
  readonly sections: readonly CodeownersSection[];
};

/** One reason why no file is written. */
export type CodeownersProblem = {
  /** Where: a place in the model or in the input. */
  readonly path: string;
  readonly message: string;
  readonly fix: string;
};

/** A rule with its place, and its pattern as it will be written. */
export type PlacedRule = CodeownersRuleInput & { readonly path: string; readonly written: string };

/** Blanks that are not escaped yet get a backslash; nothing else is changed. */
function escapeBlanks(pattern: string): string {
  return pattern.replace(/\\.| /gsu, (found) => (found === " " ? "\\ " : found));
}

/** All rules of the input in the order of the file. */
export function placeRules({ sections }: CodeownersInput): readonly PlacedRule[] {
  return sections.flatMap(({ rules }, section) =>
    rules.map((rule, at) => ({
      ...rule,
      path: rule.from ?? `sections[${section}].rules[${at}]`,
      written: escapeBlanks(rule.pattern),
    })),
  );
}
