/**
 * The words of a text in lines of at most `width` characters, indentation included. A longer word stays whole, so that an ARN can be copied.
 *
 * @param first - What stands before the first line, such as `    + `.
 * @param next - What stands before every further line.
 */
export function wrap(
  text: string,
  { width, first, next }: { readonly width: number; readonly first: string; readonly next: string },
): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  let length = first.length;
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const size = [...word].length;
    if (!empty && length + 1 + size > width) {
      lines.push(line);
      line = next;
      length = next.length;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    length += empty ? size : 1 + size;
    empty = false;
  }
  return [...lines, line.trimEnd()];
}
