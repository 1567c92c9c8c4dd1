import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";
import { undeclared } from "../undeclared.ts";

export const repositoryReferencesAreDeclared: Check = {
  name: "repository-references-are-declared",
  description: "Every repository that a service names is declared.",
  find: ({ services, repositories }) => {
    const references = Object.entries(services).flatMap(([service, value]) => [
      { path: pathTo("services", service, "repository"), id: value.repository },
      ...(value.otherRepositories ?? []).map((id, at) => ({
        path: pathTo("services", service, "otherRepositories", at),
        id,
      })),
    ]);
    return undeclared(references, "a declared repository", "repositories", repositories);
  },
};
