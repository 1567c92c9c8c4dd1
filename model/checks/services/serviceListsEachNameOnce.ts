import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { repeated } from "../repeated.ts";

const lists = ["environments", "engineers", "bots"] as const;

export const serviceListsEachNameOnce: Check = {
  name: "service-lists-each-name-once",
  description: "A service names each environment, each engineer and each bot once.",
  find: ({ services }) =>
    Object.entries(services).flatMap(([id, service]) =>
      lists.flatMap((list) =>
        repeated([...(service[list] ?? []).entries()], ([, name]) => name).map(({ item: [at, name] }) => ({
          path: pathTo("services", id, list, at),
          message: `${inQuotes(name)} is listed twice.`,
          fix: "Remove one of the two.",
        })),
      ),
    ),
};
