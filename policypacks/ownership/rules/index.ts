import type { Rule } from "../rule.ts";
import { declarationRules } from "./declarationRules.ts";
import { githubRules, githubStackRules } from "./githubRules.ts";
import { modelRules } from "./modelRules.ts";
import { valueIsKnown } from "./model/valueIsKnown.ts";

const decided: readonly Rule[] = [...modelRules, ...declarationRules, ...githubRules, ...githubStackRules];

/** Every rule of the pack, in the order in which they run: what looks at the uses of exceptions comes last. */
export const rules: readonly Rule[] = [...decided, valueIsKnown(decided)];
