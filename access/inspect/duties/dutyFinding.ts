import type { Finding } from "../../iam/finding.ts";

/** Every rule that a duty's policy is held against, each with one sentence for the good state. */
export const dutyRules = {
  "belongs-to-another-duty": "A duty holds no action that is another's.",
  "belongs-to-no-duty": "What only the running service does is in nobody's hands.",
  "emergency-without-end": "What an emergency allows ends by itself.",
  "emergency-without-mfa": "An emergency takes a second factor.",
  "ends-oversight": "Nobody can switch off what they are checked by.",
  "grants-permanence": "Nothing that an emergency allows outlasts it.",
  "takes-another-role": "Who may act as another role is judged with that role.",
} as const;

export type DutyRule = keyof typeof dutyRules;

/** Something that a policy allows and its duty should not have; `finding` is empty where it is the whole statement. */
export interface DutyFinding extends Finding {
  readonly rule: DutyRule;
}
