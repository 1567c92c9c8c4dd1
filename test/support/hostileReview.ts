import type { ReviewReport } from "../../review/access/reviewReport.ts";
import { lanternReview } from "./lanternReview.ts";

const planted = [
  '<script>globalThis.hacked = 1</script><img src=x onerror="hacked=1">',
  "</script></style></title><iframe src=https://evil.example></iframe>",
  '" onmouseover="hacked=1" autofocus onfocus="hacked=1',
  "<a href=javascript:hacked=1>safe</a> <form action=https://evil.example><b>bold</b></form>",
  "\u202egnp.exe\u2066 \u001b[2J\u001b]8;;https://evil.example\u0007click",
  `arn:aws:iam::112233445566:role/${"very-long-".repeat(60)}`,
];

/** The review of a stack whose every text was written by somebody who wants the page to act. */
export const hostileReview: ReviewReport = {
  ...lanternReview,
  stack: planted.join(" "),
  project: planted.join(" "),
  people: planted.map((text, index) => ({
    who: { kind: "principal", id: text },
    name: text,
    gains: [
      {
        id: `planted-${index}`,
        sentence: text,
        undo: text,
        needsDecision: true,
        resources: planted,
        details: planted,
      },
    ],
    loses: [],
    keeps: [],
  })),
  workloads: [],
  evidence: {
    ...lanternReview.evidence,
    keyholder: planted.join(" "),
    sources: lanternReview.evidence.sources.map((source) => ({ ...source, file: planted.join(" ") })),
    doesNotSee: planted,
  },
};
