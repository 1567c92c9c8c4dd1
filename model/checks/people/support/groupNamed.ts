import { areas } from "../../../duty.ts";
import type { Ownership } from "../../../ownership.ts";
import { roleGroups } from "../../../person.ts";

const groupWord = /(^|[-_ ])(teams?|departments?|channel|group|squad|guild|everyone|on-?call)$/i;

/** What several people stand behind, if the text is the name of that and not of one person, for example `"a role group"`. */
export function groupNamed(text: string, { responsibilities }: Ownership): string | undefined {
  if (/[@#/]/.test(text)) return "a team, a channel or an address";
  if (/[,;&+]|\s(and|or)\s/i.test(text)) return "several people";
  if (isOneOf(roleGroups, text)) return "a role group";
  if (isOneOf(areas, text)) return "an area";
  if (groupWord.test(text)) return "a team";
  return Object.hasOwn(responsibilities.squads, text) ? "a squad" : undefined;
}

function isOneOf(words: readonly string[], text: string): boolean {
  return words.includes(text.toLowerCase());
}
