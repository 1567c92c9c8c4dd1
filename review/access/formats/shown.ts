/** Control, format, private and invisible characters, and blanks that are not the plain one: they would not show, reorder what stands beside them, or act on a terminal. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

/** The text with every character that would not show, or would act, as `\u{…}`: one line of plain visible text. */
export function shown(text: string): string {
  return text.replace(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
