import type { change } from "../../support/change.ts";

/** A declaration that a case may write on. */
export type Draft = Parameters<Parameters<typeof change>[1]>[0];

/** One change of a declaration, relative to the case before it. */
export interface ReviewCase {
  /** Name of its golden file. */
  readonly name: string;
  /** What kind of change it is, in words. */
  readonly kind: string;
  readonly change: (draft: Draft) => void;
}
