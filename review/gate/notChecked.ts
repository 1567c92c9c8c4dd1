import type { GateReport } from "./gateReport.ts";

/** What nobody can tell from a file of this kind, one sentence each. */
export function notChecked(kind: GateReport["source"]["kind"]): readonly string[] {
  const unmanaged = "What no stack manages, such as a role made by hand, stands in no preview and in no state.";
  const providers = "What a provider takes from environment variables is not written down.";
  return kind === "preview"
    ? [
        "What was changed by hand and will be put right: `pulumi preview --refresh --expect-no-changes` tells it.",
        unmanaged,
        providers,
        "Whether `pulumi up` does what was previewed: let it run from the same commit, right after the gate.",
      ]
    : [
        "What was changed by hand shows only after `pulumi refresh`.",
        unmanaged,
        providers,
        "What the next `pulumi up` would change: hand over a preview for that.",
      ];
}
