import type { HolderChanges, ReviewLine, ReviewReport, ReviewSection } from "../../reviewReport.ts";
import { changeKinds } from "../changeKinds.ts";
import { capital } from "../../capital.ts";
import { codeSpan, markdownText } from "./markdownText.ts";
import { shortened } from "./shortened.ts";

/** A point of a list, below its headings. */
export interface Entry {
  /** What stands above the first entry of a group, the outermost heading first. */
  readonly headings: readonly string[];
  readonly text: string;
  /** What is shown on demand, or empty. */
  readonly finer: string;
}

/** The lines of a report, each once, with what matters most first: to decide, not told, protection weakened, people, workloads, the rest. */
export function entries({ people, workloads, sections, notTold }: ReviewReport): readonly Entry[] {
  const weakened = sections.filter(({ name }) => name === "protection weakened");
  const others = sections.filter(({ name }) => name !== "protection weakened");
  const missing = [{ name: "could not be told", lines: notTold }];
  const parts = [missing, weakened].flatMap((all) => all.flatMap(ofSection));
  const all = [
    ...parts,
    ...people.flatMap((holder) => ofHolder(holder, "People")),
    ...workloads.flatMap((holder) => ofHolder(holder, "Workloads")),
    ...others.flatMap(ofSection),
  ];
  const decide = all.filter(({ line }) => line.needsDecision);
  const rest = all.filter(({ line }) => !line.needsDecision);
  const beside = decide.length === 0 ? "" : ", beside what is to decide";
  return [
    ...decide.map(({ line, of }) => entryOf(line, { headings: ["### To decide"], of: `**${of}.** ` })),
    ...rest.map(({ line, part, holder }) => {
      const own = holder === undefined ? [] : [`**${holder}**`];
      return entryOf(line, { headings: [`### ${part}${holder === undefined ? "" : beside}`, ...own], of: "" });
    }),
  ];
}

interface PlacedLine {
  readonly line: ReviewLine;
  /** Heading of the part that has it. */
  readonly part: string;
  readonly holder?: string;
  /** What it is about, in bold before its sentence. */
  readonly of: string;
}

function ofSection({ name, lines }: Omit<ReviewSection, "name"> & { readonly name: string }): readonly PlacedLine[] {
  const part = capital(name);
  return lines.map((line) => ({ line, part, of: part }));
}

function ofHolder(holder: HolderChanges, part: string): readonly PlacedLine[] {
  const name = markdownText(shortened(holder.name));
  return changeKinds(holder).flatMap(({ lines }) => lines.map((line) => ({ line, part, holder: name, of: name })));
}

function entryOf(
  { sentence, undo, details, resources }: ReviewLine,
  { headings, of }: { readonly headings: readonly string[]; readonly of: string },
): Entry {
  const finer = [...details.map(markdownText), ...resources.map(codeSpan)];
  return {
    headings,
    text: [`- ${of}${markdownText(sentence)}`, ...(undo === "" ? [] : [`  - Undo: ${markdownText(undo)}`])].join("\n"),
    finer:
      finer.length === 0
        ? ""
        : [
            "",
            "  <details><summary>Finer points</summary>",
            "",
            ...finer.map((point) => `  - ${point}`),
            "",
            "  </details>",
            "",
          ].join("\n"),
  };
}
