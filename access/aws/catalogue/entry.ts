import type { AccessDuty, EmergencyAct, ResourceKind, ServiceResource } from "../../../model/index.ts";
import type { Conditions } from "../../iam/policyDocument.ts";
import type { Scope } from "../scope.ts";

/** Actions on exact ARNs. */
export interface Permission {
  /** `service:Action`, in AWS's own letter case, no wildcard. */
  readonly actions: readonly string[];
  /** ARNs; `["*"]` only together with `unscoped`. */
  readonly resources: readonly string[];
  readonly conditions?: Conditions;
  /** Why no ARN can be named: printed wherever `Resource: "*"` stands. */
  readonly unscoped?: string;
}

/**
 * Who a permission is for: one of the four duties; `workload`, what the running service itself may do at most (never a person);
 * or the emergency role when it takes a service offline or rotates a key.
 */
export type Capability = AccessDuty | "workload" | Extract<EmergencyAct, "take-service-offline" | "rotate-keys">;

/** Permissions of every capability that has any. */
export type PermissionsByCapability = { readonly [C in Capability]?: readonly Permission[] };

/** What each duty may do on one kind of resource. An action has one home: no two duties may have it on the same resource. */
export interface CatalogueEntry<R extends ServiceResource = ServiceResource> {
  readonly kind: R["kind"];
  /** The AWS service as AWS writes it, for example `"AWS Lambda"`. */
  readonly awsService: string;
  readonly permissions: (resource: R, scope: Scope) => PermissionsByCapability;
  /** Limits that a reader must know, for example a shared read that only one duty has. */
  readonly notes?: readonly string[];
}

/** The entry of a kind. */
export type EntryOf<K extends ResourceKind> = CatalogueEntry<Extract<ServiceResource, { readonly kind: K }>>;

/** Actions on these ARNs. */
export function allow(actions: readonly string[], resources: readonly string[], conditions?: Conditions): Permission {
  return conditions ? { actions, resources, conditions } : { actions, resources };
}

/**
 * Actions that support no resource-level permission: on `*`, with the reason, narrowed by a condition. Each has one home duty in the
 * whole catalogue, because `*` overlaps with everything.
 */
export function allowUnscoped(actions: readonly string[], unscoped: string, conditions: Conditions): Permission {
  return { actions, resources: ["*"], conditions, unscoped };
}

/** Narrows to the scope's region. */
export function inRegion(scope: Scope): Conditions {
  return { StringEquals: { "aws:RequestedRegion": [scope.region] } };
}
