/** What is left of the work that a question may take; shared by all parts of the question. */
export interface Budget {
  left: number;
}

/** Enough for every real policy, and at most a few seconds. Where it runs out, the answer is "undecided". */
export function newBudget(): Budget {
  return { left: 200_000 };
}
