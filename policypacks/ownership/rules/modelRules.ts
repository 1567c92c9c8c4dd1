import type { Rule } from "../rule.ts";
import { plannedResourceIsPresent } from "./model/plannedResourceIsPresent.ts";
import { propertyGivesNoAccess } from "./model/propertyGivesNoAccess.ts";
import { resourceActsAsADeclaredRole } from "./model/resourceActsAsADeclaredRole.ts";
import { resourceEqualsThePlan } from "./model/resourceEqualsThePlan.ts";
import { resourceGoesThroughItsProvider } from "./model/resourceGoesThroughItsProvider.ts";
import { resourceIsPlanned } from "./model/resourceIsPlanned.ts";
import { resourceKeepsItsOptions } from "./model/resourceKeepsItsOptions.ts";
import { resourceTypeIsKnown } from "./model/resourceTypeIsKnown.ts";

/** The stack is what the plan says: no more, no less, nothing else. */
export const modelRules: readonly Rule[] = [
  resourceTypeIsKnown,
  resourceIsPlanned,
  resourceEqualsThePlan,
  resourceGoesThroughItsProvider,
  resourceKeepsItsOptions,
  propertyGivesNoAccess,
  resourceActsAsADeclaredRole,
  plannedResourceIsPresent,
];
