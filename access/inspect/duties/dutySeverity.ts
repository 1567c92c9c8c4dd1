import type { Severity } from "../../iam/finding.ts";
import type { ActionNature } from "./actionNature.ts";
import type { InspectedDuty } from "./inspectedDuty.ts";

/** How bad it is when a duty holds what is another's. */
const usual: { readonly [N in ActionNature]: Severity } = {
  oversight: "critical",
  credential: "critical",
  "secret-value": "critical",
  identity: "critical",
  boundary: "critical",
  decryption: "high",
  shell: "high",
  data: "high",
  "resource-policy": "high",
  "secret-write": "high",
  "parameter-write": "high",
  passing: "high",
  infrastructure: "high",
  revocation: "high",
  "secret-keeping": "high",
  recovery: "high",
  brake: "high",
  release: "high",
  "release-stop": "high",
  alarms: "high",
  "parameter-value": "medium",
  artefact: "medium",
  workload: "medium",
  tagging: "medium",
  "audit-work": "medium",
  telemetry: "low",
  trail: "low",
  "telemetry-write": "low",
  "other-role": "note",
  configuration: "note",
};

/** The emergency role is broad, short-lived and watched: what it may do too much matters less, what stays after it as much. */
const emergency: { readonly [N in ActionNature]?: Severity } = {
  credential: "high",
  "secret-value": "high",
  identity: "high",
  boundary: "high",
  infrastructure: "medium",
  release: "medium",
  alarms: "medium",
  tagging: "low",
  artefact: "low",
};

const reads: ReadonlySet<ActionNature> = new Set<ActionNature>(["telemetry", "trail", "other-role", "configuration"]);

/** How bad it is that this duty holds an action of this nature which is not its own. An auditor writes nothing, and reads no data and no secret. */
export function dutySeverity(nature: ActionNature, duty: InspectedDuty): Severity {
  if (duty === "emergency") return emergency[nature] ?? usual[nature];
  if (duty === "audit" && nature !== "oversight" && !reads.has(nature)) return "high";
  return usual[nature];
}

const fromWorst = ["critical", "high", "medium", "low"] as const satisfies readonly Severity[];

/** The worst of them; a note where there is nothing worse. */
export function worst(severities: readonly Severity[]): Severity {
  return fromWorst.find((severity) => severities.includes(severity)) ?? "note";
}
