import type { Glob, Token } from "./glob.ts";

/** Does the glob match the text? Linear for one `*`, at worst O(tokens × characters). Variables match nothing. */
export function globMatches({ tokens, ignoreCase, literal }: Glob, text: string): boolean {
  if (literal !== undefined) return ignoreCase ? literal.toLowerCase() === text.toLowerCase() : literal === text;
  let [token, at, star, retry] = [0, 0, -1, 0];
  while (at < text.length) {
    const current = tokens[token];
    if (current?.kind === "many") {
      star = token;
      retry = at;
      token += 1;
    } else if (current !== undefined && takesCharacter(current, text.charAt(at), ignoreCase)) {
      token += 1;
      at += 1;
    } else if (star >= 0 && mayGrow(tokens[star], text.charAt(retry))) {
      retry += 1;
      at = retry;
      token = star + 1;
    } else return false;
  }
  return tokens.slice(token).every(({ kind }) => kind === "many");
}

function mayGrow(star: Token | undefined, character: string): boolean {
  return star?.kind === "many" && !(star.exceptColon && character === ":");
}

function takesCharacter(token: Token, character: string, ignoreCase: boolean): boolean {
  if (token.kind === "one") return !(token.exceptColon && character === ":");
  if (token.kind !== "character") return false;
  return ignoreCase ? token.character.toLowerCase() === character.toLowerCase() : token.character === character;
}
