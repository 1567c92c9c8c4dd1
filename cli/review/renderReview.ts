import type { ReviewReport } from "../../review/access/reviewReport.ts";

/** How a report can be told. */
export const reviewFormats = ["text", "markdown", "json", "html"] as const;
export type ReviewFormat = (typeof reviewFormats)[number];

/** Renders a report; each format is loaded when it is asked for. */
export async function renderReview(
  report: ReviewReport,
  format: ReviewFormat,
  link: string | undefined,
): Promise<string> {
  switch (format) {
    case "text": {
      const { reviewText } = await import("../../review/access/formats/reviewText.ts");
      return reviewText(report, { colour: process.stdout.isTTY === true, width: process.stdout.columns ?? 120 });
    }
    case "markdown": {
      const { reviewMarkdown } = await import("../../review/access/formats/reviewMarkdown.ts");
      return reviewMarkdown(report, link === undefined ? {} : { link });
    }
    case "json":
      return (await import("../../review/access/formats/reviewJson.ts")).reviewJson(report);
    case "html":
      return (await import("../../review/access/formats/reviewHtml.ts")).reviewHtml(report);
  }
}
