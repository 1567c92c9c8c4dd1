import type { Check } from "../check.ts";
import { namedTwice } from "./support/namedTwice.ts";

export const emergencyHolderIsNamedOnce: Check = {
  name: "emergency-holder-is-named-once",
  description: "Each holder of emergency access is named once.",
  find: ({ emergency }) => namedTwice(["emergency", "holders"], emergency.holders),
};
