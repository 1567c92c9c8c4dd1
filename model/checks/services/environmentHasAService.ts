import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";

export const environmentHasAService: Check = {
  name: "environment-has-a-service",
  description: "A service runs in every environment.",
  find: ({ services, environments }) => {
    const named = new Set(Object.values(services).flatMap((service) => service.environments));
    return Object.keys(environments)
      .filter((id) => !named.has(id))
      .map((id) => ({
        path: pathTo("environments", id),
        message: "No service runs in this environment.",
        fix: "Name it in the environments of a service, or remove it.",
        severity: "warning",
      }));
  },
};
