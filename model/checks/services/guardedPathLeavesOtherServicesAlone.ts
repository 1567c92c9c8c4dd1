import type { Check } from "../check.ts";
import { canonicalPath, dutyPaths } from "./support/accessPaths.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/** Guarded paths stand last in CODEOWNERS: this one would take files from the service that owns them. */
export const guardedPathLeavesOtherServicesAlone: Check = {
  name: "guarded-path-leaves-other-services-alone",
  description: "No duty of a service guards a path in the directory of another service.",
  find: (ownership) => {
    const homes = Object.entries(ownership.services).flatMap(([id, { repository, directory = "/" }]) => {
      const home = canonicalPath(directory);
      return home === "/" ? [] : [{ id, repository, home }];
    });
    return dutyPaths(ownership).flatMap(({ path, text, service, repository }) => {
      const guarded = canonicalPath(text);
      const taken = homes.find(
        (other) => other.repository === repository && other.id !== service && guarded.startsWith(other.home),
      );
      if (!taken) return [];
      const message = `${inQuotes(text)} lies in the directory of ${pathTo("services", taken.id)}.`;
      return [{ path, message, fix: "Leave it to that service, or name a path of this one." }];
    });
  },
};
