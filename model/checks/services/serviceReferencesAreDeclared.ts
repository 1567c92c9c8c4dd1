import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";
import { undeclared } from "../undeclared.ts";

export const serviceReferencesAreDeclared: Check = {
  name: "service-references-are-declared",
  description: "Every service that an exception names is declared.",
  find: ({ exceptions, services }) => {
    const references = Object.entries(exceptions).flatMap(([exception, { grants }]) =>
      grants ? [{ path: pathTo("exceptions", exception, "grants", "service"), id: grants.service }] : [],
    );
    return undeclared(references, "a declared service", "services", services);
  },
};
