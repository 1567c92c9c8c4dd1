import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";

export const repositoryBelongsToAService: Check = {
  name: "repository-belongs-to-a-service",
  description: "Every repository that is not archived belongs to a service, or is the home of the declaration.",
  find: ({ services, repositories, home }) => {
    const named = new Set(
      Object.values(services).flatMap(({ repository, otherRepositories = [] }) => [repository, ...otherRepositories]),
    );
    return Object.entries(repositories)
      .filter(([id, { archived }]) => !named.has(id) && id !== home && archived !== true)
      .map(([id]) => ({
        path: pathTo("repositories", id),
        message: "No service names this repository, so nobody owns it.",
        fix: "Name it in the repository or otherRepositories of a service, or remove it.",
        severity: "warning",
      }));
  },
};
