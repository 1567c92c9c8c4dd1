import type { PolicyStatement } from "../policy.ts";
import type { FaultLog } from "./faultLog.ts";
import { pathOf } from "./pathOf.ts";
import { quoted } from "./quoted.ts";

/** Tells statements that have the Sid of an earlier one: "Statement IDs (SID) in a single policy must be unique." */
export function checkSids(statements: readonly PolicyStatement[], log: FaultLog): void {
  const first = new Map<string, string>();
  for (const { sid, path } of statements) {
    if (sid === undefined) continue;
    const other = first.get(sid);
    if (other === undefined) first.set(sid, path);
    else {
      const message = `the Sid ${quoted(sid)} is also that of ${other}.`;
      log.error(pathOf(path, "Sid"), "duplicate-sid", message, "Give each statement its own, or none.");
    }
  }
}
