import { type Account, accessDuties } from "../../model/index.ts";
import { iamArn, keyholderPath } from "../aws/names.ts";

/**
 * The boundaries that a role may be given by the pipeline: the envelopes of duties, of the audit and of the emergency. Never that of a
 * workload, nor the one that refuses everything, which only an emergency puts on.
 */
export function boundaryPatterns({ partition, id }: Account): readonly string[] {
  const names = [
    ...accessDuties.map((duty) => `*-${duty}-envelope`),
    "keyholder-audit-envelope",
    "keyholder-emergency-envelope",
  ];
  return names.map((name) => iamArn({ partition, account: id }, "policy", keyholderPath, name)).sort();
}
