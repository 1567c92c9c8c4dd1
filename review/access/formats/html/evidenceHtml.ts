import type { ReviewEvidence, ReviewReport } from "../../reviewReport.ts";
import { signOffCommand } from "../signOffCommand.ts";
import { sourceText } from "../sourceText.ts";
import { htmlText } from "./htmlText.ts";

/** What the report rests on, and what it does not see. */
export function evidenceHtml({ evidence, today, project, stack }: ReviewReport): string {
  return [
    `<section class="part evidence" aria-labelledby="evidence">`,
    `<h2 id="evidence" tabindex="-1">Evidence</h2>`,
    "<dl>",
    ...evidence.sources.map(
      (source) => `<div><dt>Source</dt><dd>${htmlText(sourceText(source))} ${digest(source.sha256)}</dd></div>`,
    ),
    `<div><dt>Declaration</dt><dd>Stack ${htmlText(stack)} of project ${htmlText(project)}. ${digest(evidence.modelSha256)}</dd></div>`,
    `<div><dt>Made by</dt><dd>Keyholder ${htmlText(evidence.keyholder)}, where today is ${htmlText(today)}.</dd></div>`,
    "</dl>",
    ...unseen(evidence),
    "</section>",
  ].join("\n");
}

/** What a reviewer does at the end: the digest that a sign-off names, the command, and on paper the lines to sign on. */
export function signOffHtml({ evidence }: ReviewReport): string {
  return [
    `<section class="part sign-off" aria-labelledby="sign-off">`,
    `<h2 id="sign-off" tabindex="-1">Sign-off</h2>`,
    "<p>A sign-off names this digest of everything that the review says. Run the same review again and add who signs:</p>",
    `<p class="command"><code>${htmlText(signOffCommand)}</code></p>`,
    `<p class="digest">${digest(evidence.changesSha256)}</p>`,
    `<div class="paper" aria-hidden="true"><p>Reviewed by</p><p>Date</p><p>Signature</p></div>`,
    "</section>",
  ].join("\n");
}

function unseen({ doesNotSee }: ReviewEvidence): readonly string[] {
  if (doesNotSee.length === 0) return [];
  return [
    "<h3>What this review does not see</h3>",
    "<ul>",
    ...doesNotSee.map((sentence) => `<li>${htmlText(sentence)}</li>`),
    "</ul>",
  ];
}

function digest(sha256: string): string {
  return `<span class="sha">sha256 <code>${htmlText(sha256)}</code></span>`;
}
