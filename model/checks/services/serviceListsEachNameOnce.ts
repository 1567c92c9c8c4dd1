import type { Check } from "../check.ts";
import { inQuotes } from "./support/inQuotes.ts";
import { pathTo } from "./support/pathTo.ts";
import { repeated } from "./support/repeated.ts";

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
