import { accessDuties } from "../../duty.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

/** Two doors of one name are one door: whoever may open it for a service could then change everybody's access. GitHub compares names without regard to letter case. */
export const pipelineEnvironmentIsItsOwn: Check = {
  name: "pipeline-environment-is-its-own",
  description: "No service has an environment on GitHub of the name of that behind which access is provisioned.",
  find: ({ pipeline, home, services, environments }) =>
    Object.entries(services)
      .filter(([, { repository }]) => repository === home)
      .flatMap(([id, service]) =>
        service.environments.map((environment) => ({
          path: pathTo("services", id),
          name: own(environments, environment)?.githubName ?? environment,
        })),
      )
      .flatMap(({ path, name }) => {
        const theirs = accessDuties.map((duty) => `${name}-${duty}`.toLowerCase());
        const asked = pipeline.environment.toLowerCase();
        if (asked === "" || !theirs.some((their) => asked === their || asked.endsWith(`-${their}`))) return [];
        const message = `${inQuotes(pipeline.environment)} is or could be the name of an environment of ${path}.`;
        return [{ path: "pipeline.environment", message, fix: "Choose another name." }];
      }),
};
