import type { HolderChanges, ReviewLine, ReviewSection } from "../../reviewReport.ts";
import { changeKinds } from "../changeKinds.ts";
import { holderKind } from "../holderKind.ts";
import { shown } from "../shown.ts";
import { capital } from "../../capital.ts";
import type { TextStyle } from "./textStyle.ts";
import { wrap } from "./wrap.ts";

/** A holder by name, and below it what they gain, lose and keep; each line behind its sign. */
export function holderText(holder: HolderChanges, style: TextStyle): readonly string[] {
  const kind = holder.who.kind === "person" || holder.who.kind === "workflow" ? "" : `, ${holderKind(holder.who)}`;
  return [
    "",
    ...wrap(`${shown(holder.name)}${kind}`, { width: style.width, first: "  ", next: "    " }).map(style.strong),
    ...changeKinds(holder).flatMap(({ sign, lines }) => {
      const colour = style.signs[sign];
      return lines.flatMap((line) => {
        const [start = "", ...rest] = lineText(line, style, { first: `    ${sign} `, next: "      " });
        return [start.replace(sign, colour(sign)), ...rest];
      });
    }),
  ];
}

/** A section under its heading. */
export function sectionText({ name, lines }: ReviewSection, style: TextStyle): readonly string[] {
  return linesText(capital(name), lines, style);
}

/** Lines under a heading; nothing where there is no line. */
export function linesText(title: string, lines: readonly ReviewLine[], style: TextStyle): readonly string[] {
  if (lines.length === 0) return [];
  return ["", style.strong(title), ...lines.flatMap((line) => lineText(line, style, { first: "  ", next: "    " }))];
}

function lineText(
  { sentence, undo, needsDecision, details, resources }: ReviewLine,
  style: TextStyle,
  { first, next }: { readonly first: string; readonly next: string },
): readonly string[] {
  const { width } = style;
  const below = (text: string) => wrap(shown(text), { width, first: next, next: `${next}  ` });
  const decide = needsDecision ? "To decide." : "";
  const [start, ...rest] = below(`${decide} ${undo === "" ? "" : `Undo: ${undo}`}`);
  const second = start === undefined || start.trim() === "" ? [] : [start, ...rest];
  return [
    ...wrap(shown(sentence), { width, first, next }),
    ...second.map((line, index) =>
      index === 0 && needsDecision
        ? `${next}${style.toDecide(decide)}${style.quiet(line.slice(next.length + decide.length))}`
        : style.quiet(line),
    ),
    ...(style.details ? [...details, ...resources].flatMap(below).map(style.quiet) : []),
  ];
}
