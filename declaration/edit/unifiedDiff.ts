import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/**
 * The change of a file as a unified diff that `git apply` takes; empty where nothing changes.
 *
 * @param file Its path from the root of the repository, for example `stacks/lantern/ownership.ts`.
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return "";
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
