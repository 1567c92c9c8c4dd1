import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { isRegion, regionsOf } from "./support/regions.ts";

/** @see https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
export const regionIsWellFormed: Check = {
  name: "region-is-well-formed",
  description: "A region has the form of an AWS region.",
  find: (ownership) =>
    regionsOf(ownership)
      .filter(({ region }) => !isRegion(region))
      .map(({ path, region }) => ({
        path,
        message: `${inQuotes(region)} is not an AWS region.`,
        fix: 'Write its code, for example "eu-central-1".',
      })),
};
