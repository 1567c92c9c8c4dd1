import type { ReviewLine, ReviewReport } from "../reviewReport.ts";

/** Every line of a report, in the order in which the report has them. */
export function allLines({ people, workloads, sections, notTold }: ReviewReport): readonly ReviewLine[] {
  return [
    ...[...people, ...workloads].flatMap(({ gains, loses, keeps }) => [...gains, ...loses, ...keeps]),
    ...sections.flatMap(({ lines }) => lines),
    ...notTold,
  ];
}
