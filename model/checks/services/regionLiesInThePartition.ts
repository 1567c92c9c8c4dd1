import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { isRegion, partitionOf, regionsOf } from "./support/regions.ts";

/** Every ARN carries both; one that contradicts itself names nothing. */
export const regionLiesInThePartition: Check = {
  name: "region-lies-in-the-partition",
  description: "A region lies in the partition of its account.",
  find: (ownership) =>
    regionsOf(ownership)
      .filter(
        ({ region, partition }) => isRegion(region) && partition !== undefined && partition !== partitionOf(region),
      )
      .map(({ path, region, partition = "" }) => ({
        path,
        message: `${inQuotes(region)} is not a region of partition ${inQuotes(partition)}.`,
        fix: `Correct the region, or write partition "${partitionOf(region)}".`,
      })),
};
