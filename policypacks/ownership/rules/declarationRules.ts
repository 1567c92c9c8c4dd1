import type { ResourceRule } from "../rule.ts";
import { approvalIsNotAudit } from "./declaration/approvalIsNotAudit.ts";
import { declarationIsSound } from "./declaration/declarationIsSound.ts";
import { dutyIsReviewedInTime } from "./declaration/dutyIsReviewedInTime.ts";
import { dutyReviewComesDue } from "./declaration/dutyReviewComesDue.ts";
import { emergencyAccessEnds } from "./declaration/emergencyAccessEnds.ts";
import { exceptionIsValid } from "./declaration/exceptionIsValid.ts";
import { nobodyGrantsThemselves } from "./declaration/nobodyGrantsThemselves.ts";
import { twoPersonControlIsProvable } from "./declaration/twoPersonControlIsProvable.ts";

/** What must hold of the declaration before anything changes; by name. */
export const declarationRules: readonly ResourceRule[] = [
  approvalIsNotAudit,
  declarationIsSound,
  dutyIsReviewedInTime,
  dutyReviewComesDue,
  emergencyAccessEnds,
  exceptionIsValid,
  nobodyGrantsThemselves,
  twoPersonControlIsProvable,
];
