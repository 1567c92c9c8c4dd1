import type { Law } from "../support/law.ts";
import { forkLaws } from "./forkLaws.ts";
import { jobLaws } from "./jobLaws.ts";
import { pinLaws } from "./pinLaws.ts";
import { updateLaws } from "./updateLaws.ts";

/** Every law of the workflows. */
export const laws: readonly Law[] = [...forkLaws, ...jobLaws, ...pinLaws, ...updateLaws];
