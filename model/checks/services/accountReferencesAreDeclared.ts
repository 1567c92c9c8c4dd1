import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";
import { undeclared } from "../undeclared.ts";

export const accountReferencesAreDeclared: Check = {
  name: "account-references-are-declared",
  description: "Every account that an environment names is declared.",
  find: ({ environments, accounts }) => {
    const references = Object.entries(environments).map(([id, { account }]) => ({
      path: pathTo("environments", id, "account"),
      id: account,
    }));
    return undeclared(references, "a declared account", "accounts", accounts);
  },
};
