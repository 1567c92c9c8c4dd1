import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

export const archivedRepositoryDeploysNothing: Check = {
  name: "archived-repository-deploys-nothing",
  description: "No service is deployed from an archived repository.",
  find: ({ services, repositories }) =>
    Object.entries(services)
      .filter(([, { repository }]) => own(repositories, repository)?.archived === true)
      .map(([id, { repository }]) => ({
        path: pathTo("services", id, "repository"),
        message: `${inQuotes(repository)} is archived: GitHub runs nothing there and changes no access.`,
        fix: "Name the repository that the service moved to, or remove the service.",
      })),
};
