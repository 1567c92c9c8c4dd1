import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { identitiesOf } from "./support/identities.ts";
import { resourcesOf } from "./support/resourceTexts.ts";
import { repeated } from "../repeated.ts";

export const resourceIsDeclaredOnce: Check = {
  name: "resource-is-declared-once",
  description: "A service declares each of its resources once.",
  find: (ownership) => {
    const named = resourcesOf(ownership).flatMap(({ path, serviceId, resource }) =>
      identitiesOf(path, resource).map((identity) => ({ serviceId, ...identity })),
    );
    return repeated(named, ({ serviceId, key, text }) => JSON.stringify([serviceId, ...key, text])).map(
      ({ item, earlier }) => ({
        path: item.path,
        message: `${inQuotes(item.text)} is declared by ${earlier.path} as well.`,
        fix: "Remove one of the two.",
      }),
    );
  },
};
