import { dutyCases } from "./dutyCases.ts";
import { organisationCases } from "./organisationCases.ts";
import { peopleCases } from "./peopleCases.ts";
import { repositoryCases } from "./repositoryCases.ts";
import type { ReviewCase } from "./reviewCase.ts";
import { serviceCases } from "./serviceCases.ts";

/** Changes of lantern, each relative to the one before: their order counts. */
export const reviewCases: readonly ReviewCase[] = [
  ...dutyCases,
  ...peopleCases,
  ...serviceCases,
  ...repositoryCases,
  ...organisationCases,
];
