/** Control, format and private characters, and blanks that are not the plain one: they would not show, or would act on a terminal. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** The character as `\u{9}`, so that a person sees it. */
function asEscape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** The first character a reader cannot see, or undefined. Tab and plain blank are seen. */
export function firstUnseen(
  text: string,
): { readonly kind: "control" | "invisible"; readonly name: string } | undefined {
  for (const [character] of text.matchAll(unseen)) {
    if (character === "\t") continue;
    return { kind: /\p{Cc}/u.test(character) ? "control" : "invisible", name: asEscape(character) };
  }
  return undefined;
}
