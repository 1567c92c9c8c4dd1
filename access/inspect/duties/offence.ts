import { type ActionNature, natureRank } from "./actionNature.ts";
import type { Allowance } from "./allowedActions.ts";
import type { DutyRule } from "./dutyFinding.ts";
import type { InspectedDuty } from "./inspectedDuty.ts";

/** An action that a policy allows and its duty should not hold. */
export interface Offence {
  readonly action: string;
  readonly nature: ActionNature;
  readonly homes: readonly InspectedDuty[];
  readonly rule: DutyRule;
  readonly allowance: Exclude<Allowance, "no">;
}

/** Services whose actions a reader knows: of many that are alike, theirs are named. */
const wellKnown = [
  "iam",
  "cloudtrail",
  "organizations",
  "secretsmanager",
  "ssm",
  "kms",
  "s3",
  "dynamodb",
  "lambda",
  "ecs",
  "ec2",
];

/** Worst first; of one nature, those that a reader knows first, else as they stand. */
export function byWeight(left: Offence, right: Offence): number {
  return natureRank(left.nature) - natureRank(right.nature) || fame(left) - fame(right);
}

function fame({ action }: Offence): number {
  const place = wellKnown.indexOf(action.split(":")[0] ?? "");
  return place === -1 ? wellKnown.length : place;
}
