import type { AccessDuty, Partition } from "../../model/index.ts";
import { fill, type Scope } from "./scope.ts";

/** Where everything that Keyholder makes in IAM lives. */
export const keyholderPath = "/keyholder/";

/** `/keyholder/<service>/`: the path of a service's duty roles and envelopes. */
export function servicePath(service: string): string {
  return `${keyholderPath}${service}/`;
}

/** `/keyholder/<service>/workload/`: the only path under which a service's provisioning role may write in IAM. */
export function workloadPath(service: string): string {
  return `${servicePath(service)}workload/`;
}

/** `<service>-<environment>-<duty>`, for example `storefront-production-deploy`. */
export function dutyRoleName(service: string, environment: string, duty: AccessDuty): string {
  return `${service}-${environment}-${duty}`;
}

/** ARN of a role or policy, computed from known values so that no document is ever unknown at preview. */
export function iamArn(
  at: { readonly partition: Partition; readonly account: string },
  what: "role" | "policy",
  path: string,
  name: string,
): string {
  return `arn:${at.partition}:iam::${at.account}:${what}${path}${name}`;
}

/** ARN of a role that the service's own resources run as. */
export function workloadRoleArn(scope: Scope, name: string): string {
  return iamArn(scope, "role", workloadPath(scope.service), fill(scope, name));
}

/** Name of the permissions boundary of a service's workload roles. */
export function workloadEnvelopeName(service: string, environment: string): string {
  return `${service}-${environment}-workload-envelope`;
}

/** ARN of the permissions boundary that every workload role of the service must carry. */
export function workloadEnvelopeArn(scope: Scope): string {
  return iamArn(scope, "policy", servicePath(scope.service), workloadEnvelopeName(scope.service, scope.environment));
}
