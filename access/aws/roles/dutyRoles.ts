import { type AccessDuty, accessDuties, type Ownership } from "../../../model/index.ts";
import { policyDocument } from "../../iam/policyDocument.ts";
import type { PlannedRole } from "../../plan.ts";
import type { PlanPart } from "../../planPart.ts";
import { dutyEnvelope } from "../envelopes.ts";
import { revokedAt } from "../lapse.ts";
import { dutyRoleName, iamArn, servicePath } from "../names.ts";
import { oidcProviderOf } from "../oidcProviders.ts";
import { permissionsOf, unscopedReasons } from "../permissions.ts";
import { type Place, places } from "../places.ts";
import { documentOverLimit } from "../sizeLimits.ts";
import { allowStatements, endingAt } from "../statements.ts";
import { humanStatements } from "../trust/humanStatements.ts";
import { dutyCandidates, trustedWorkflows } from "../trust/dutyTrust.ts";
import { trustedPeople } from "../trust/trustedPeople.ts";
import { workflowStatements } from "../trust/workflowStatements.ts";

const purposes: { readonly [D in AccessDuty]: string } = {
  deploy: "Triggers deployments of",
  provisioning: "Creates and changes the infrastructure of",
  secrets: "Writes and rotates the secrets of",
  monitoring: "Reads the telemetry and sets the alarms of",
};

/** The four roles of every service in every environment, each inside its own envelope. */
export function dutyRoles(ownership: Ownership): readonly PlanPart[] {
  return places(ownership).flatMap((place) => accessDuties.map((duty) => dutyRole(ownership, place, duty)));
}

function dutyRole(ownership: Ownership, place: Place, duty: AccessDuty): PlanPart {
  const { serviceId, service, environmentId, scope } = place;
  const name = dutyRoleName(serviceId, environmentId, duty);
  const permissions = permissionsOf(place, duty);
  if (permissions.length === 0)
    return {
      notPlanned: [
        { what: `role ${name}`, because: `No resource of "${serviceId}" has anything that ${duty} may do.` },
      ],
    };

  const declared = service.duties[duty];
  const until = revokedAt(declared);
  const humans = trustedPeople(ownership, name, dutyCandidates(ownership, place, duty));
  const workflows = declared.byWorkflow ? trustedWorkflows(ownership, place, duty) : [];
  if (humans.people.length + workflows.length === 0)
    return { notPlanned: [...humans.notPlanned, { what: `role ${name}`, because: "Nobody could assume it." }] };

  const statements = allowStatements(permissions);
  const envelope = dutyEnvelope(place, duty, statements);
  const role: PlannedRole = {
    key: `${place.accountKey}/${name}`,
    account: place.accountKey,
    name,
    path: servicePath(serviceId),
    arn: iamArn(scope, "role", servicePath(serviceId), name),
    purpose: { kind: "duty", service: serviceId, environment: environmentId, duty },
    description: `${purposes[duty]} ${serviceId} in ${environmentId}.`,
    trust: policyDocument([
      ...humanStatements(humans.people),
      ...workflowStatements(workflows, oidcProviderOf(ownership, place.account)),
    ]),
    trustedPeople: humans.people,
    trustedWorkflows: workflows,
    permissions: policyDocument(until === undefined ? statements : endingAt(statements, until)),
    unscoped: unscopedReasons(permissions),
    boundary: envelope.arn,
    maxSessionSeconds: 3_600,
    ...(until !== undefined && { permissionsEnd: until }),
    tags: {
      "keyholder:backup": declared.backup,
      "keyholder:duty": duty,
      "keyholder:environment": environmentId,
      "keyholder:owner": declared.owner,
      "keyholder:reviewed-on": declared.reviewedOn,
      "keyholder:service": serviceId,
    },
  };
  const path = `services.${serviceId}.resources`;
  return {
    roles: [role],
    envelopes: [envelope],
    notPlanned: humans.notPlanned,
    problems: [
      ...documentOverLimit(
        `role ${name}`,
        "trustPolicy",
        role.trust,
        "Finish the move to one subject form, or let exceptions on this role expire.",
      ),
      ...documentOverLimit(
        `${path} (role ${name})`,
        "inlinePolicies",
        role.permissions,
        `Split "${serviceId}" into two services.`,
      ),
      ...documentOverLimit(
        `${path} (boundary of role ${name})`,
        "managedPolicy",
        envelope.document,
        `Split "${serviceId}" into two services.`,
      ),
    ],
  };
}
