import { isHidden, valueAt } from "../../../../../access/stack/values/valueAt.ts";
import type { Properties } from "../../../../../access/stack/resource.ts";

/** Where a file stands in its repository, without `./` or `/` before it; absent: the path cannot be read. */
export function filePath(properties: Properties): string | undefined {
  const file = valueAt(properties, "file");
  if (typeof file !== "string") return undefined;
  const parts = file.split("/").filter((part) => part !== "" && part !== ".");
  return parts.length === 0 || parts.includes("..") ? undefined : parts.join("/");
}

/** Whether nobody can tell which file is meant, though the path is neither unknown nor secret. */
export function hasOddPath(properties: Properties): boolean {
  return filePath(properties) === undefined && !isHidden(valueAt(properties, "file"));
}

/** The three places where GitHub looks for a CODEOWNERS file. */
export function isCodeowners(path: string): boolean {
  return [".github/codeowners", "codeowners", "docs/codeowners"].includes(path.toLowerCase());
}
