import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";
import { undeclared } from "../undeclared.ts";

export const botReferencesAreDeclared: Check = {
  name: "bot-references-are-declared",
  description: "Every bot that a service names is declared.",
  find: ({ services, bots = {} }) => {
    const references = Object.entries(services).flatMap(([service, value]) =>
      (value.bots ?? []).map((id, at) => ({ path: pathTo("services", service, "bots", at), id })),
    );
    return undeclared(references, "a declared bot", "bots", bots);
  },
};
