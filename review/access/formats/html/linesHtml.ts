import type { ReviewLine } from "../../reviewReport.ts";
import { htmlText } from "./htmlText.ts";

/** One line of a list: its sentence, what undoes it, and its finer points on demand. `said` is what a search finds besides, such as the name of the holder. */
function lineHtml({ id, sentence, undo, needsDecision, resources, details }: ReviewLine, said: string): string {
  const second = [
    ...(needsDecision ? ['<strong class="decide">To decide</strong>'] : []),
    ...(undo === "" ? [] : [`<span class="label">Undo:</span> ${htmlText(undo)}`]),
  ];
  const finer = [
    ...listHtml("details", details, (detail) => htmlText(detail)),
    ...listHtml("urns", resources, (urn) => `<code>${htmlText(urn)}</code>`),
  ];
  return [
    `<li class="line" id="line-${htmlText(id)}" data-said="${htmlText(said)}"${needsDecision ? " data-decide" : ""}>`,
    `<p class="sentence">${htmlText(sentence)}</p>`,
    ...(second.length === 0 ? [] : [`<p class="undo">${second.join(" ")}</p>`]),
    ...(finer.length === 0
      ? []
      : [
          `<details><summary>${summary(details.length, resources.length)}<span class="away"> of line ${htmlText(id)}</span></summary>`,
          `<div class="finer">`,
          ...finer,
          "</div></details>",
        ]),
    "</li>",
  ].join("\n");
}

/** Lines as a list, named for who hears it. */
export function linesHtml(
  lines: readonly ReviewLine[],
  { label, said }: { readonly label: string; readonly said: string },
): string {
  return [
    `<ul class="lines" aria-label="${htmlText(label)}">`,
    ...lines.map((line) => lineHtml(line, said)),
    "</ul>",
  ].join("\n");
}

function summary(details: number, resources: number): string {
  const parts = [
    ...(details === 0 ? [] : [details === 1 ? "1 finer point" : `${details} finer points`]),
    ...(resources === 0 ? [] : [resources === 1 ? "1 resource" : `${resources} resources`]),
  ];
  return parts.join(", ");
}

function listHtml(name: string, items: readonly string[], render: (item: string) => string): readonly string[] {
  if (items.length === 0) return [];
  return [`<ul class="${name}">`, ...items.map((item) => `<li>${render(item)}</li>`), "</ul>"];
}
