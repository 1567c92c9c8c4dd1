import type { Rule } from "../rule.ts";
import { modelRules } from "./modelRules.ts";

/** Every rule of the pack, in the order in which they run: what looks at the uses of exceptions comes last. */
export const rules: readonly Rule[] = [...modelRules];
