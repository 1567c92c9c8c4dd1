import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";
import { undeclared } from "../undeclared.ts";

export const accountReferencesAreDeclared: Check = {
  name: "account-references-are-declared",
  description: "Every account that an environment or the pipeline names is declared.",
  find: ({ environments, accounts, pipeline }) => {
    const references = Object.entries(environments).map(([id, { account }]) => ({
      path: pathTo("environments", id, "account"),
      id: account,
    }));
    const all = [...references, { path: "pipeline.account", id: pipeline.account }];
    return undeclared(all, "a declared account", "accounts", accounts);
  },
};
