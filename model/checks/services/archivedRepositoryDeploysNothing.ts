import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

export const archivedRepositoryDeploysNothing: Check = {
  name: "archived-repository-deploys-nothing",
  description: "No service is deployed, and no access provisioned, from an archived repository.",
  find: ({ services, repositories, home }) =>
    [
      ...Object.entries(services).map(([id, { repository }]) => ({
        path: pathTo("services", id, "repository"),
        repository,
        fix: "Name the repository that the service moved to, or remove the service.",
      })),
      { path: "home", repository: home, fix: "Name the repository that the declaration moved to." },
    ]
      .filter(({ repository }) => own(repositories, repository)?.archived === true)
      .map(({ path, repository, fix }) => ({
        path,
        message: `${inQuotes(repository)} is archived: GitHub runs nothing there and changes no access.`,
        fix,
      })),
};
