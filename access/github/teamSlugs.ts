import type { AccessDuty, RoleGroup, Service, ServiceDuty } from "../../model/index.ts";

/** The team that owns every CODEOWNERS file: owner and backup of the policy area. */
export const policyTeam = "policy-owners";

/** The team of owner and backup of the pipeline: GitHub takes only reviewers who can read the repository. */
export const pipelineTeam = "pipeline-owners";

/** `<service>-<duty>`: the team of a duty that guards a path or an environment. */
export function dutyTeam(service: string, duty: AccessDuty): string {
  return `${service}-${duty}`;
}

/** `<service>-bots`: the machine accounts of a service; apart from its people, so that no bot is a code owner. */
export function botTeam(service: string): string {
  return `${service}-bots`;
}

/** `<group>-approvers`: lead and deputy of a role group that is Accountable for something. */
export function approverTeam(group: RoleGroup): string {
  return `${group}-approvers`;
}

/** A duty has a team only if the team has a use: it guards a path, or the environment of a workflow. */
export function hasTeam(duty: ServiceDuty): boolean {
  return (duty.paths ?? []).length > 0 || duty.byWorkflow === true;
}

/** Whether a service has anything to be a team for: an engineer, or a repository whose paths it owns. */
export function hasServiceTeam(service: Service): boolean {
  return (
    (service.engineers ?? []).length > 0 || service.repository !== "" || (service.otherRepositories ?? []).length > 0
  );
}
