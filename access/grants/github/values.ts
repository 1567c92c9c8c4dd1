import type { Properties, Value } from "../../stack/resource.ts";
import { isList, isRecord, valueAt } from "../../stack/values/valueAt.ts";
import type { GitHubDirectory } from "./githubDirectory.ts";

/** A text, or a number as its text, which the provider takes for the same; undefined where there is none, or it cannot be seen. */
export function wordAt(properties: Properties, path: string): string | undefined {
  return wordOf(valueAt(properties, path));
}

export function wordOf(value: Value | undefined): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The elements of a list; a hidden list is one hidden element, and what is no list is its own element, as the provider takes it. */
export function elementsAt(properties: Properties, path: string): readonly Value[] {
  const value = valueAt(properties, path);
  if (value === undefined) return [];
  return isList(value) ? value.filter((each) => each !== null) : [value];
}

/** The objects of a list; whatever else stands there, hidden or not, is an object of which nothing is known. */
export function objectsAt(properties: Properties, path: string): readonly (Properties | undefined)[] {
  return elementsAt(properties, path).map((each) => (isRecord(each) ? each : undefined));
}

/** Key of the repository at a place, as grants speak of it. */
export function repositoryAt(properties: Properties, directory: GitHubDirectory, path = "repository"): string {
  const name = wordAt(properties, path);
  return name === undefined ? "a repository that is not known" : directory.repository(name);
}

/** A numeric id, also where it is a text. */
export function idOf(value: Value | undefined): number | undefined {
  const id = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof id === "number" && Number.isSafeInteger(id) ? id : undefined;
}
