import { allowExcept } from "./allowExcept.ts";
import { allowsEverything } from "./allowsEverything.ts";
import { escalationPaths } from "./escalationPaths.ts";
import type { PolicyRule } from "./policyRule.ts";
import { sensitiveActions } from "./sensitiveActions.ts";
import { serviceWildcards } from "./serviceWildcards.ts";
import { unknownActions } from "./unknownActions.ts";

/** What is judged in a policy of a principal, in the order of reading. */
export const policyRules: readonly PolicyRule[] = [
  allowsEverything,
  allowExcept,
  escalationPaths,
  sensitiveActions,
  serviceWildcards,
  unknownActions,
];

/** What is judged in a boundary, which is wide on purpose: a service in full is fine, a way up is not. */
export const boundaryRules: readonly PolicyRule[] = [allowsEverything, allowExcept, escalationPaths, unknownActions];
