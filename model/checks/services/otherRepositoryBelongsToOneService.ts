import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { repeated } from "../repeated.ts";

export const otherRepositoryBelongsToOneService: Check = {
  name: "other-repository-belongs-to-one-service",
  description: "A repository that deploys nothing belongs to one service, and no service is deployed from it.",
  find: ({ services }) => {
    const deployed = Object.entries(services).map(([id, { repository }]) => ({
      path: pathTo("services", id, "repository"),
      repository,
      other: false,
    }));
    const others = Object.entries(services).flatMap(([id, { otherRepositories = [] }]) =>
      otherRepositories.map((repository, at) => ({
        path: pathTo("services", id, "otherRepositories", at),
        repository,
        other: true,
      })),
    );
    return repeated([...deployed, ...others], ({ repository }) => repository)
      .filter(({ item }) => item.other)
      .map(({ item, earlier }) => ({
        path: item.path,
        message: `${inQuotes(item.repository)} is named by ${earlier.path} as well.`,
        fix: "Name it once: a repository has one owning service.",
      }));
  },
};
