import { shown } from "../shown.ts";

/** Words of prose, numbers and dates: nothing in them is markup, a link, a mention or a reference to GitHub. */
const prose = /^(?:[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*|[→–—…])$/u;

/** What GitHub would link although it is prose: the hash of a commit, and an issue as `GH-12`. */
const reference = /^(?:[0-9a-f]{7,}|gh-\d+)$/i;

/** A word, and the punctuation around it that is prose too. */
const around = /^([("]*)(.*?)([)",.;:?]*)$/su;

/**
 * Text that stays text in a comment on GitHub. Every word that is more than prose, such as an ARN, a path, a login or a pattern, stands in a code span of its own:
 * GitHub finds neither markup nor mentions, references, addresses nor emoji in code.
 *
 * @see https://github.github.com/gfm/#code-spans
 */
export function markdownText(text: string): string {
  return shown(text)
    .split(" ")
    .filter((word) => word !== "")
    .map((word, index) => (index === 0 && /^\d+[.)]/.test(word) ? codeSpan(word) : wordText(word)))
    .join(" ");
}

/** A code span that holds the text, whatever runs of backticks are in it. */
export function codeSpan(text: string): string {
  const plain = shown(text);
  const runs = plain.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const room = plain === "" || /^`|`$|^ .*[^ ].* $/.test(plain) ? " " : "";
  return `${fence}${room}${plain}${room}${fence}`;
}

function wordText(word: string): string {
  const [, before = "", core = "", after = ""] = around.exec(word) ?? [];
  if (core === "" || (prose.test(core) && !reference.test(core))) return word;
  return `${before}${codeSpan(core)}${after}`;
}
