import { appendFileSync } from "node:fs";

/** What a test file did; summed over all files and told at the end of the run. */
export interface Figures {
  /** Commands of the real engine that were run to their end. */
  readonly engineRuns?: number;
  readonly scenarios?: number;
  readonly faults?: number;
  /** Calls to AWS and GitHub. */
  readonly calls?: number;
}

/** Adds to the figures of this run. */
export function noteFigures(figures: Figures): void {
  const file = process.env.KEYHOLDER_FIGURES;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(figures)}\n`);
}
