import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";
import { undeclared } from "../undeclared.ts";

export const repositoryReferencesAreDeclared: Check = {
  name: "repository-references-are-declared",
  description: "Every repository that a service names, and the home of the declaration, is declared.",
  find: ({ services, repositories, home }) => {
    const references = Object.entries(services).flatMap(([service, value]) => [
      { path: pathTo("services", service, "repository"), id: value.repository },
      ...(value.otherRepositories ?? []).map((id, at) => ({
        path: pathTo("services", service, "otherRepositories", at),
        id,
      })),
    ]);
    const all = home === "" ? references : [...references, { path: pathTo("home"), id: home }];
    return undeclared(all, "a declared repository", "repositories", repositories);
  },
};
