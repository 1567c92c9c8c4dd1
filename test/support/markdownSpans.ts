/** A piece of a line of Markdown: code, or what GitHub reads as Markdown. */
export interface MarkdownSpan {
  readonly code: boolean;
  readonly text: string;
}

/**
 * A line's code spans, and what stands between them, as CommonMark finds them: a run of backticks opens a span that the next run of the same length closes.
 *
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 */
export function markdownSpans(line: string): readonly MarkdownSpan[] {
  const runs = [...line.matchAll(/`+/g)];
  const spans: MarkdownSpan[] = [];
  let at = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const open = runs[index];
    const close = runs.findIndex((run, later) => later > index && run[0].length === open?.[0].length);
    if (open === undefined || close < 0) continue;
    const end = runs[close]?.index ?? 0;
    spans.push({ code: false, text: line.slice(at, open.index) });
    spans.push({ code: true, text: codeText(line.slice(open.index + open[0].length, end)) });
    at = end + open[0].length;
    index = close;
  }
  return [...spans, { code: false, text: line.slice(at) }];
}

/** As it is shown: one blank at both ends is no part of the code. */
function codeText(inner: string): string {
  return /^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner;
}
