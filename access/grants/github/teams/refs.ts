import type { Properties } from "../../../stack/resource.ts";
import { wordAt } from "../values.ts";

/**
 * A team as resources refer to it: the slug of its name in lower case, or the numeric id as text.
 *
 * @example teamRefOf("Storefront Deploy") // "storefront-deploy"
 */
export function teamRefOf(text: string): string {
  const slug = text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, "-");
  return slug === "" ? text : slug;
}

/** The team that a resource refers to, by slug where it gives both; undefined where it cannot be seen. */
export function teamRefAt(properties: Properties): string | undefined {
  const text = wordAt(properties, "teamSlug") ?? wordAt(properties, "teamId");
  return text === undefined ? undefined : teamRefOf(text);
}
