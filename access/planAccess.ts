import type { Ownership } from "../model/index.ts";
import { planAws } from "./aws/planAws.ts";
import { separationProblems } from "./aws/separation.ts";
import { planGitHub } from "./github/planGitHub.ts";
import { pipelineRoles } from "./pipeline/pipelineRoles.ts";
import type { AccessPlan } from "./plan.ts";
import { joinParts } from "./planPart.ts";

/**
 * What a declaration means, completely: the only place where ownership becomes access.
 *
 * Pure, and the same bytes for the same declaration in whatever order it is written. It never throws on a declaration with problems:
 * what cannot be planned stands in `notPlanned` with the reason, what AWS or GitHub would refuse in `problems`.
 */
export function planAccess(ownership: Ownership): AccessPlan {
  const { name, github } = ownership.organisation;
  const parts = joinParts([...planAws(ownership), ...planGitHub(ownership), pipelineRoles(ownership)]);
  const plan = { organisation: { name, github: github.login, githubId: github.id }, ...parts };
  return { ...plan, problems: [...plan.problems, ...separationProblems(plan)] };
}
