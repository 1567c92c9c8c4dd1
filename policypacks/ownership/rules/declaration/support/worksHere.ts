import type { RuleContext } from "../../../rule.ts";

/** Those among people, by id, whom the declaration names and who have not left; each once. */
export function worksHere(ids: readonly string[], { ownership, today }: RuleContext): readonly string[] {
  return [...new Set(ids)].filter((id) => {
    const person = Object.hasOwn(ownership.people, id) ? ownership.people[id] : undefined;
    return person !== undefined && (person.leavesOn ?? today) >= today;
  });
}

/** How many there are, for a message: `Nobody` or `Only "ada"`. */
export function oneOrNone([only]: readonly string[]): string {
  return only === undefined ? "Nobody" : `Only "${only}"`;
}
