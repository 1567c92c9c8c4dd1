export { type Grant, grantKey } from "./grants/grant.ts";
export { grantsFromPlan } from "./grants/grantsFromPlan.ts";
export { plannedResources, type ResourceName } from "./inventory.ts";
export type * from "./plan.ts";
export { planAccess } from "./planAccess.ts";
export { type JudgedPlan, judgedPlan } from "./judgedPlan.ts";
