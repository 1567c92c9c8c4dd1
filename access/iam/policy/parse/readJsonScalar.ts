/** What stands at a place: a value and where it ends, or, where there is none, how far it could be read and what belongs there. */
type JsonScalar =
  | { readonly value: string | number | boolean | null; readonly end: number }
  | { readonly value: undefined; readonly end: number; readonly expected: string };

const words = [
  ["true", true],
  ["false", false],
  ["null", null],
] as const;

/** Reads the text, number, `true`, `false` or `null` that begins at a place of JSON text. */
export function readJsonScalar(text: string, start: number): JsonScalar {
  if (text[start] === '"') return readText(text, start);
  const word = words.find(([written]) => text.startsWith(written, start));
  if (word !== undefined) return { value: word[1], end: start + word[0].length };
  const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
  number.lastIndex = start;
  const [digits] = number.exec(text) ?? [];
  if (digits === undefined) return { value: undefined, end: start, expected: "a value" };
  return { value: Number(digits), end: start + digits.length };
}

function readText(text: string, start: number): JsonScalar {
  const close = text.indexOf('"', start + 1);
  const plain = text.slice(start + 1, Math.max(start + 1, close));
  return close < 0 || /[\\\p{Cc}]/u.test(plain) ? readEscapedText(text, start) : { value: plain, end: close + 1 };
}

function readEscapedText(text: string, start: number): JsonScalar {
  let at = start + 1;
  while (text[at] !== '"') {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code)) return { value: undefined, end: at, expected: "a closing double quote" };
    if (code < 0x20) return { value: undefined, end: at, expected: "an escape such as \\n" };
    if (text[at] === "\\" && !isEscape(text, at)) return { value: undefined, end: at, expected: "a known escape" };
    at += text[at] === "\\" ? 2 : 1;
  }
  return { value: String(JSON.parse(text.slice(start, at + 1))), end: at + 1 };
}

function isEscape(text: string, at: number): boolean {
  const known = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
  known.lastIndex = at;
  return known.test(text);
}
