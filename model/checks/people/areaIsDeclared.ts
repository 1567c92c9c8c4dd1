import { areas } from "../../duty.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

export const areaIsDeclared: Check = {
  name: "area-is-declared",
  description: "Somebody answers for policy, for tooling and for incidents.",
  find: (ownership) =>
    areas
      .filter((area) => own(ownership.areas, area) === undefined)
      .map((area) => ({
        path: pathTo("areas", area),
        message: `Nobody answers for ${inQuotes(area)}.`,
        fix: "Declare it with an owner, a backup and an approver.",
      })),
};
