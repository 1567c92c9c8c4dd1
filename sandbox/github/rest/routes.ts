import type { Route } from "../route.ts";
import { actionsRoutes } from "./actions.ts";
import { collaboratorRoutes } from "./collaborators.ts";
import { deploymentPolicyRoutes } from "./deploymentPolicies.ts";
import { environmentRoutes } from "./environments.ts";
import { invitationRoutes } from "./invitations.ts";
import { organisationRoutes } from "./organisation.ts";
import { repositoryRoutes } from "./repositories.ts";
import { rulesetRoutes } from "./rulesets.ts";
import { teamMemberRoutes } from "./teamMembers.ts";
import { teamRepositoryRoutes } from "./teamRepositories.ts";
import { teamRoutes } from "./teams.ts";

/** Every operation of GitHub's REST API that the sandbox answers. */
export const routes: readonly Route[] = [
  ...organisationRoutes,
  ...teamRoutes,
  ...teamMemberRoutes,
  ...teamRepositoryRoutes,
  ...repositoryRoutes,
  ...collaboratorRoutes,
  ...invitationRoutes,
  ...rulesetRoutes,
  ...environmentRoutes,
  ...deploymentPolicyRoutes,
  ...actionsRoutes,
];
