import type { Ownership } from "../../ownership.ts";
import type { Check } from "../check.ts";
import { reservedIds } from "./idsAreNotReserved.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

const collections = [
  "accounts",
  "environments",
  "repositories",
  "services",
] as const satisfies readonly (keyof Ownership)[];

/** Ids become part of role names, team slugs, alarm names and URNs. */
export const idsAreKebabCase: Check = {
  name: "ids-are-kebab-case",
  description: "Ids of accounts, environments, repositories and services are lower-case kebab words.",
  find: (ownership) =>
    collections.flatMap((collection) =>
      Object.keys(ownership[collection])
        .filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && !reservedIds.has(id))
        .map((id) => ({
          path: pathTo(collection, id),
          message: `${inQuotes(id)} is not a lower-case kebab id.`,
          fix: 'Write lower-case letters and digits in words joined by single hyphens, letter first, for example "shop-api".',
        })),
    ),
};
