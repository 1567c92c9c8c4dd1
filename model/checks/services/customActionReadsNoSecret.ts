import type { Check } from "../check.ts";
import { customActions } from "./support/customActions.ts";
import { inQuotes } from "../../inQuotes.ts";

/** A duty writes and rotates secrets; the workload alone reads them. */
const reads: ReadonlySet<string> = new Set([
  "secretsmanager:getsecretvalue",
  "secretsmanager:batchgetsecretvalue",
  "kms:decrypt",
]);

export const customActionReadsNoSecret: Check = {
  name: "custom-action-reads-no-secret",
  description: "No custom action reads the value of a secret.",
  find: (ownership) =>
    customActions(ownership)
      .filter(({ action }) => reads.has(action.trim().toLowerCase()))
      .map(({ path, action }) => ({
        path,
        message: `${inQuotes(action)} reads secrets, and no duty may.`,
        fix: "Remove it, and declare the secret: its workload reads it.",
      })),
};
