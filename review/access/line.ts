import type { ReviewLine } from "./reviewReport.ts";

/** A line without its id, which it gets when all lines are known. */
export type Draft = Omit<ReviewLine, "id">;

/** A line, with what most lines have. */
export function draft(sentence: string, rest: Partial<Omit<Draft, "sentence">> = {}): Draft {
  return { sentence, undo: "", needsDecision: true, resources: [], details: [], ...rest };
}

/** Gives lines their ids, each once: the same line gets the same id in every format and every run. */
export function lineIds(): (of: string, lines: readonly Draft[]) => readonly ReviewLine[] {
  const used = new Map<string, number>();
  return (of, lines) =>
    lines.map((line) => {
      const slug = slugOf(`${of} ${line.sentence}`);
      const count = (used.get(slug) ?? 0) + 1;
      used.set(slug, count);
      return { id: count === 1 ? slug : `${slug}-${count}`, ...line };
    });
}

function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, 80);
  return `${slug.replace(/-+$/, "") || "line"}-${checksum(text)}`;
}

/** Tells two long sentences apart that begin alike. FNV-1a, 32 bits, in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
