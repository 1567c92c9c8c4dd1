import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";

/** It stands in CODEOWNERS before every path of the service. */
export const serviceDirectoryIsWellFormed: Check = {
  name: "service-directory-is-well-formed",
  description: "The directory of a service is a plain path between two slashes.",
  find: ({ services }) =>
    Object.entries(services).flatMap(([id, { directory = "/" }]) => {
      if (directory === "/" || isDirectory(directory)) return [];
      const fix = 'Write letters, digits, ".", "_" and "-" between slashes, for example "/services/billing/".';
      return [
        {
          path: pathTo("services", id, "directory"),
          message: `${inQuotes(directory)} is not a directory of a repository.`,
          fix,
        },
      ];
    }),
};

function isDirectory(text: string): boolean {
  const [first, ...parts] = text.split("/");
  const last = parts.pop();
  return (
    first === "" &&
    last === "" &&
    parts.length > 0 &&
    parts.every((part) => /^[\w.-]+$/.test(part) && part !== "." && part !== "..")
  );
}
