import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";

export const serviceRunsInAnEnvironment: Check = {
  name: "service-runs-in-an-environment",
  description: "Every service runs in at least one environment.",
  find: ({ services }) =>
    Object.entries(services)
      .filter(([, { environments }]) => environments.length === 0)
      .map(([id]) => ({
        path: pathTo("services", id, "environments"),
        message: `${pathTo("services", id)} runs nowhere, so its duties give access to nothing.`,
        fix: "Name the environments that it runs in.",
      })),
};
