import type { ReviewReport } from "../../reviewReport.ts";
import { signOffCommand } from "../signOffCommand.ts";
import { sourceText } from "../sourceText.ts";
import type { Entry } from "./entries.ts";
import { type FittedEntries, fitEntries } from "./fitEntries.ts";
import { codeSpan, markdownText } from "./markdownText.ts";
import { shortened } from "./shortened.ts";

const room = { sources: 4_000, doesNotSee: 6_000 };

/** What the report rests on, in at most some 12,000 characters; what did not fit is counted. */
export function evidenceMarkdown({ evidence, today }: ReviewReport): Omit<FittedEntries, "withoutFiner"> {
  const { changesSha256, doesNotSee, keyholder, modelSha256 } = evidence;
  const sources = fitEntries(
    evidence.sources.map((source) =>
      point(`${markdownText(sourceText({ ...source, file: shortened(source.file) }))} ${digest(source.sha256)}`),
    ),
    room.sources,
  );
  const unseen = fitEntries(
    doesNotSee.map((sentence) => point(markdownText(sentence))),
    room.doesNotSee,
  );
  return {
    text: [
      "### Evidence",
      "",
      ...(sources.text === "" ? [] : [sources.text]),
      `- The declaration: ${digest(modelSha256)}`,
      `- Keyholder ${markdownText(shortened(keyholder))}. Today is ${markdownText(shortened(today))}.`,
      `- What is approved, and what \`${signOffCommand}\` names: ${digest(changesSha256)}`,
      "",
      ...(unseen.text === ""
        ? []
        : ["<details><summary>What this review does not see</summary>", "", unseen.text, "", "</details>", ""]),
    ].join("\n"),
    leftOut: sources.leftOut + unseen.leftOut,
  };
}

function digest(sha256: string): string {
  return `sha256 ${codeSpan(shortened(sha256))}`;
}

function point(text: string): Entry {
  return { headings: [], text: `- ${text}`, finer: "" };
}
