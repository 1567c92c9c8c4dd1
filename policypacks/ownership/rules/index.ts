import type { Rule } from "../rule.ts";
import { awsRules, awsStackRules } from "./awsRules.ts";
import { declarationRules } from "./declarationRules.ts";
import { exceptionIsUsed } from "./exceptions/exceptionIsUsed.ts";
import { githubRules, githubStackRules } from "./githubRules.ts";
import { modelRules } from "./modelRules.ts";
import { valueIsKnown } from "./model/valueIsKnown.ts";
import { workloadRules } from "./workloadRules.ts";

const decided: readonly Rule[] = [
  ...modelRules,
  ...declarationRules,
  ...awsRules,
  ...githubRules,
  ...workloadRules,
  ...awsStackRules,
  ...githubStackRules,
];

/** Every rule of the pack, in the order in which they run: what looks at the uses of exceptions comes last. */
export const rules: readonly Rule[] = [...decided, valueIsKnown(decided), exceptionIsUsed];
