import type { PolicyFault } from "../policyFault.ts";
import type { PolicyFaultCode } from "../policyFaultCodes.ts";

/** Takes a fault down: where, which, what is wrong, what to do. */
type Tell = (path: string, code: PolicyFaultCode, message: string, fix: string) => void;

/** Collects what the readers of a document find, so that all faults are told at once. */
export interface FaultLog {
  readonly error: Tell;
  readonly note: Tell;
  /** In the order in which they were told. */
  readonly faults: readonly PolicyFault[];
}

/** A log without faults. */
export function faultLog(): FaultLog {
  const faults: PolicyFault[] = [];
  const teller =
    (severity: PolicyFault["severity"]): Tell =>
    (path, code, message, fix) => {
      faults.push({ path, code, severity, message, fix });
    };
  return { error: teller("error"), note: teller("note"), faults };
}
