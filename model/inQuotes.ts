const longest = 120;

/** Control, format and private characters, and blanks that are not the plain one: they would not show, or would act on a terminal. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** The value in double quotes for a message: unseen characters as `\u{…}`, at most 120 characters. */
export function inQuotes(value: string | number): string {
  const text = String(value);
  const shown = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return `"${shown.replace(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)}"`;
}
