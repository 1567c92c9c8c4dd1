import type { AccessDuty } from "../../model/index.ts";
import { policyDocument, type Statement } from "../iam/policyDocument.ts";
import type { PlannedEnvelope } from "../plan.ts";
import type { PlanPart } from "../planPart.ts";
import { dutyRoleName, iamArn, servicePath, workloadEnvelopeName } from "./names.ts";
import { permissionsOf } from "./permissions.ts";
import type { Place } from "./places.ts";
import { documentOverLimit } from "./sizeLimits.ts";
import { allowStatements } from "./statements.ts";

/** A document that refuses everything: what a boundary says when there is nothing that it could allow. */
export const denyEverything: Statement = { Effect: "Deny", Action: ["*"], Resource: ["*"] };

/** The permissions boundary of a duty role: what the catalogue gives this duty at this place, whatever is attached to the role. */
export function dutyEnvelope(place: Place, duty: AccessDuty, statements: readonly Statement[]): PlannedEnvelope {
  const { serviceId, environmentId } = place;
  const name = `${dutyRoleName(serviceId, environmentId, duty)}-envelope`;
  return {
    ...envelopeAt(place, name),
    purpose: { kind: "duty", service: serviceId, environment: environmentId, duty },
    description: `The most that ${duty} of ${serviceId} in ${environmentId} can ever do.`,
    document: policyDocument(statements),
    tags: { "keyholder:duty": duty, "keyholder:environment": environmentId, "keyholder:service": serviceId },
  };
}

/** The permissions boundary that each role made by the provisioning role must carry: the data plane of the service's own resources. */
export function workloadEnvelope(place: Place): PlanPart {
  if (!place.service.resources.some(({ kind }) => kind === "service-role")) return {};
  const { serviceId, environmentId } = place;
  const statements = allowStatements(permissionsOf(place, "workload"));
  const document = policyDocument(statements.length > 0 ? statements : [denyEverything]);
  const envelope: PlannedEnvelope = {
    ...envelopeAt(place, workloadEnvelopeName(serviceId, environmentId)),
    purpose: { kind: "workload", service: serviceId, environment: environmentId },
    description: `The most that the workload of ${serviceId} in ${environmentId} can ever do.`,
    document,
    tags: { "keyholder:environment": environmentId, "keyholder:service": serviceId },
  };
  const path = `services.${serviceId}.resources (workload envelope in ${environmentId})`;
  return {
    envelopes: [envelope],
    problems: documentOverLimit(path, "managedPolicy", document, `Split "${serviceId}" into two services.`),
  };
}

function envelopeAt(
  { accountKey, serviceId, scope }: Place,
  name: string,
): Pick<PlannedEnvelope, "key" | "account" | "name" | "path" | "arn"> {
  const path = servicePath(serviceId);
  return { key: `${accountKey}/${name}`, account: accountKey, name, path, arn: iamArn(scope, "policy", path, name) };
}
