import type { RuleName, Step } from "../decision.ts";
import { absentStep, layerStep } from "../layerStep.ts";
import type { Layers } from "../layers.ts";
import type { Matches } from "../matchPolicy.ts";

/**
 * Every level of the organization, from the root down to the account, has to allow.
 *
 * @param name of such a policy, for the message
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 */
export function organizationLevels(rule: RuleName, name: string, levels: readonly Matches[], layers: Layers): Step {
  const missing = levels.findIndex(({ allows }) => allows.length === 0);
  const refusing = levels[missing];
  if (refusing !== undefined)
    return layerStep(rule, refusing, layers, `No ${name} at level ${missing + 1} of the organization allows`);
  if (levels.length === 0) return absentStep(rule, `No ${name} applies.`);
  return layerStep(rule, { allows: levels.flatMap(({ allows }) => allows), denies: [] }, layers, `No ${name} allows`);
}
