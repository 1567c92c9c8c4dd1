import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { type Placement, placementsOf } from "./support/placements.ts";

/** Monitoring may change every alarm that begins with `<service>-<environment>-`. */
export const serviceNamesDoNotPrefixEachOther: Check = {
  name: "service-names-do-not-prefix-each-other",
  description: "No service's names in an account begin with the names of another service or environment.",
  find: (ownership) => {
    const named = placementsOf(ownership).map((placement) => ({
      placement,
      prefix: prefixOf(placement),
      key: `${placement.account.id}:${placement.region}:${prefixOf(placement)}`,
    }));
    const sorted = named.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const open: (typeof sorted)[number][] = [];
    return sorted.flatMap((longer) => {
      while (open.length > 0 && !longer.key.startsWith(open.at(-1)?.key ?? "")) open.pop();
      const shorter = open.at(-1);
      open.push(longer);
      // Equal names are left to the check on role names.
      if (!shorter || shorter.key === longer.key) return [];
      const message = `The names that begin with ${inQuotes(longer.prefix)} begin with ${inQuotes(shorter.prefix)} too, which is ${shorter.placement.path}.`;
      return [
        {
          path: longer.placement.path,
          message,
          fix: "Choose ids of which none continues another, or another account or region.",
        },
      ];
    });
  },
};

function prefixOf({ serviceId, environmentId }: Placement): string {
  return `${serviceId}-${environmentId}-`;
}
