import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";
import { undeclared } from "../undeclared.ts";

export const environmentReferencesAreDeclared: Check = {
  name: "environment-references-are-declared",
  description: "Every environment that a service or an exception names is declared.",
  find: ({ services, exceptions, environments }) => {
    const ofServices = Object.entries(services).flatMap(([service, value]) =>
      value.environments.map((id, at) => ({ path: pathTo("services", service, "environments", at), id })),
    );
    const ofExceptions = Object.entries(exceptions).flatMap(([exception, { grants }]) =>
      grants ? [{ path: pathTo("exceptions", exception, "grants", "environment"), id: grants.environment }] : [],
    );
    return undeclared([...ofServices, ...ofExceptions], "a declared environment", "environments", environments);
  },
};
