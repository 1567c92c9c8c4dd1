import type { Problem } from "../../../model/index.ts";
import type { Raw } from "../read/isRecord.ts";

/** What a stack holds, before or after a change, as the engine wrote it. */
export interface Side {
  /** The resources by URN, in the order of the file; of their shape only {@link indexRaw} has been checked. */
  readonly raws: ReadonlyMap<string, Raw>;
  /** What the file cannot say for certain, such as what became of an operation that was cut off. */
  readonly unsure: readonly Problem[];
  /** When it was written, and by which Pulumi; empty where the file does not say so. */
  readonly madeAt: string;
  readonly pulumi: string;
}
