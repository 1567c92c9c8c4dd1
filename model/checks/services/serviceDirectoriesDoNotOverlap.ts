import type { Ownership } from "../../ownership.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

/** A file in two directories would belong to the service whose line stands last. */
export const serviceDirectoriesDoNotOverlap: Check = {
  name: "service-directories-do-not-overlap",
  description: "No two services of a monorepo share a directory.",
  find: (ownership) => {
    const sorted = [...directoriesOf(ownership)].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const open: (typeof sorted)[number][] = [];
    return sorted.flatMap((inner) => {
      while (open.length > 0 && !inner.key.startsWith(open.at(-1)?.key ?? "")) open.pop();
      const outer = open.at(-1);
      open.push(inner);
      if (!outer) return [];
      const message = `${inQuotes(inner.directory)} lies in ${inQuotes(outer.directory)}, the directory of ${pathTo("services", outer.service)}.`;
      return [
        {
          path: pathTo("services", inner.service, "directory"),
          message,
          fix: "Give each service a directory of its own.",
        },
      ];
    });
  },
};

function directoriesOf({ services, repositories }: Ownership) {
  return Object.entries(services)
    .filter(([, { repository }]) => own(repositories, repository)?.layout === "monorepo")
    .map(([service, { repository, directory = "/" }]) => ({
      service,
      directory,
      key: `${repository}:${directory.endsWith("/") ? directory : `${directory}/`}`,
    }));
}
