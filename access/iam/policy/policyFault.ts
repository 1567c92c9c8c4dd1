import type { PolicyFaultCode } from "./policyFaultCodes.ts";

/** One thing that a policy document says wrongly, or not as its author may think. */
export interface PolicyFault {
  /** `Statement[2].Action[0]`, `line 3, column 7` in text that is not JSON, or empty for the whole document. */
  readonly path: string;
  readonly code: PolicyFaultCode;
  /** `error`: AWS refuses the document, or it cannot be read with certainty. `note`: AWS takes it, and a reader may stumble. */
  readonly severity: "error" | "note";
  /** What is wrong, with the value in double quotes; a sentence with its full stop. */
  readonly message: string;
  /** What to do; a sentence with its full stop. */
  readonly fix: string;
}

/** A fault with which the document can still be used. */
export type PolicyNote = PolicyFault & { readonly severity: "note" };
