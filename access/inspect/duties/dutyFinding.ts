import type { Severity } from "../../iam/trust/trustFinding.ts";

/** Every rule that a duty's policy is held against, each with one sentence for the good state. */
export const dutyRules = {
  "belongs-to-another-duty": "A duty holds no action that is another's.",
  "belongs-to-no-duty": "What only the running service does is in nobody's hands.",
  "ends-oversight": "Nobody can switch off what they are checked by.",
  "emergency-without-end": "What an emergency allows ends by itself.",
  "emergency-without-mfa": "An emergency takes a second factor.",
  "grants-permanence": "Nothing that an emergency allows outlasts it.",
  "takes-another-role": "Who may act as another role is judged with that role.",
  "unknown-action": "Every action exists.",
} as const;

export type DutyRule = keyof typeof dutyRules;

/** What a policy allows that the duty should not have. */
export interface DutyFinding {
  readonly rule: DutyRule;
  /** An identity by which an exception names it: `Action::lambda:UpdateFunctionCode`, `NotAction::iam:*,sts:*`; empty for the whole statement. */
  readonly finding: string;
  /** The statement's path, with its Sid if it has one: `Statement[2] (Deploy)`. */
  readonly statement: string;
  readonly severity: Severity;
  /** One sentence: what is wrong, with the value in double quotes. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly fix: string;
}
