import type { TypeReader } from "../typeReader.ts";
import {
  actionsPermissions,
  enterprise,
  repositoryProperty,
  runners,
  subjectTemplate,
  workflowPermissions,
  workflowReuse,
} from "./readers/actions.ts";
import { branchProtection, branchProtectionV3 } from "./readers/branchProtection.ts";
import { deploymentPolicy } from "./readers/deploymentPolicy.ts";
import { environment } from "./readers/environment.ts";
import { customProperties, enterpriseOrganisation, membership, organisationBlock } from "./readers/organisation.ts";
import { organisationRole, roleOfTeam, roleOfUser } from "./readers/organisationRoles.ts";
import { organisationSettings } from "./readers/organisationSettings.ts";
import { provider } from "./readers/provider.ts";
import { pages, refs, repository, repositorySecurity } from "./readers/repository.ts";
import { repositoryAccess } from "./readers/repositoryAccess.ts";
import { repositoryFile } from "./readers/repositoryFile.ts";
import { appInstallation, deployKey } from "./readers/repositoryKeys.ts";
import { ruleset } from "./readers/ruleset.ts";
import { secrets } from "./readers/secrets.ts";
import { team, teamSettings } from "./readers/team.ts";
import { teamMembers } from "./readers/teamMembers.ts";
import { userKeys } from "./readers/userKeys.ts";
import { webhook } from "./readers/webhook.ts";

/** How every resource of GitHub is told that has to do with access: each type by one reader. */
export const githubReaders: readonly TypeReader[] = [
  provider,
  // Who is in the organisation, and in which team.
  membership,
  organisationBlock,
  organisationSettings,
  organisationRole,
  roleOfTeam,
  roleOfUser,
  enterpriseOrganisation,
  enterprise,
  team,
  teamSettings,
  teamMembers,
  userKeys,
  // Who reaches a repository.
  repositoryAccess,
  deployKey,
  appInstallation,
  webhook,
  repository,
  repositorySecurity,
  pages,
  // What protects its code.
  repositoryFile,
  refs,
  ruleset,
  branchProtection,
  branchProtectionV3,
  repositoryProperty,
  customProperties,
  // What its workflows may do.
  environment,
  deploymentPolicy,
  workflowPermissions,
  actionsPermissions,
  workflowReuse,
  subjectTemplate,
  runners,
  secrets,
];
