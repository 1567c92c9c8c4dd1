import type { RoleGroup } from "../person.ts";

/** Words by which people call the five role groups. */
const names: ReadonlyMap<string, RoleGroup> = new Map([
  ["developer", "developers"],
  ["developers", "developers"],
  ["engineering", "developers"],
  ["security", "security"],
  ["appsec", "security"],
  ["platform", "platform"],
  ["devops", "platform"],
  ["compliance", "compliance"],
  ["grc", "compliance"],
  ["leadership", "leadership"],
]);

/** The role group of a column: `Security/AppSec` → `security`. Undefined if a word of it is none, or they are two. */
export function groupOfColumn(heading: string): RoleGroup | undefined {
  const words = heading
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  const groups = new Set(words.map((word) => names.get(word)));
  const [group] = groups;
  return groups.size === 1 ? group : undefined;
}
