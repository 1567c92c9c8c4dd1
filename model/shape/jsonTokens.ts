/** A piece of JSON text. */
export interface JsonToken {
  /** The mark itself, or what it is. */
  readonly kind: "{" | "[" | "}" | "]" | "," | ":" | "text" | "other";
  readonly start: number;
  readonly end: number;
}

const marks: ReadonlySet<string> = new Set<JsonToken["kind"]>(["{", "[", "}", "]", ",", ":"]);
const blanks = " \t\n\r";

/** The tokens of JSON text, in one pass without recursion. What is no JSON comes out as `other`. */
export function* jsonTokens(source: string): Generator<JsonToken> {
  let at = 0;
  while (at < source.length) {
    const start = at;
    const character = source.charAt(at);
    if (blanks.includes(character)) at++;
    else if (marks.has(character)) yield { kind: character as JsonToken["kind"], start, end: ++at };
    else if (character === '"') {
      at = endOfText(source, start);
      yield { kind: "text", start, end: at };
    } else {
      while (at < source.length && !isBoundary(source.charAt(at))) at++;
      yield { kind: "other", start, end: at };
    }
  }
}

/** Behind the closing quote, or the end of the source. */
function endOfText(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '"') return at + 1;
    if (source[at] === "\\") at++;
  }
  return source.length;
}

function isBoundary(character: string): boolean {
  return character === '"' || blanks.includes(character) || marks.has(character);
}
