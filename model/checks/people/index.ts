import type { Check } from "../check.ts";

export const peopleChecks: readonly Check[] = [];
