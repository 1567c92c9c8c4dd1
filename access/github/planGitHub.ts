import type { Ownership } from "../../model/index.ts";
import type { PlanPart } from "../planPart.ts";
import { codeownersFiles } from "./codeownersFiles.ts";
import { githubEnvironments } from "./environments.ts";
import { pipelineEnvironment } from "./pipelineEnvironment.ts";
import { plannedRepositories } from "./repositories.ts";
import { rulesets } from "./rulesets.ts";
import { teams } from "./teams.ts";

/** Everything on GitHub that follows from the declaration. */
export function planGitHub(ownership: Ownership): readonly PlanPart[] {
  return [
    teams(ownership),
    plannedRepositories(ownership),
    rulesets(ownership),
    githubEnvironments(ownership),
    pipelineEnvironment(ownership),
    codeownersFiles(ownership),
  ];
}
