import { writeFileSync } from "node:fs";
import { listRules } from "./listRules.ts";

/** Writes ruleList.json, which the pack answers from before it loads a rule. */
writeFileSync(new URL("ruleList.json", import.meta.url), listRules());
