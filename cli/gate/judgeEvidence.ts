import type { Problem } from "../../model/index.ts";
import { findJsonFaults } from "../../model/shape/findJsonFaults.ts";
import type { GateEvidence } from "./gateEvidence.ts";

/** What of an earlier run is not as this one is; nothing where it is evidence of the same result. */
export interface EvidenceJudgement {
  readonly problems: readonly Problem[];
  /** Could it not be read at all? */
  readonly unreadable: boolean;
}

/** Holds the evidence of an earlier run against this one. */
export function judgeEvidence(file: string, text: string, now: GateEvidence): EvidenceJudgement {
  const evidence: unknown = findJsonFaults(text).length === 0 ? JSON.parse(text) : undefined;
  if (!isRecord(evidence) || !isRecord(evidence.source)) {
    const fix = "Let the job that makes the preview run `keyholder gate` with --evidence, and hand its file on.";
    return { problems: [{ path: file, message: "It is no evidence of a gate.", fix }], unreadable: true };
  }
  const fix = "Run the gate over this very plan in the job that is reviewed, and have the result approved.";
  const differ = (what: string, found: unknown, expected: string): readonly Problem[] =>
    found === expected
      ? []
      : [
          {
            path: file,
            message: `It is of ${what} ${JSON.stringify(found)}, and this is ${JSON.stringify(expected)}.`,
            fix,
          },
        ];
  const { source } = evidence;
  return {
    problems: [
      ...differ("stack", evidence.stack, now.stack),
      ...differ("project", evidence.project, now.project),
      ...differ("a result with the sha256", source.resultSha256, now.source.resultSha256),
      ...differ("rules with the sha256", evidence.rulesSha256, now.rulesSha256),
      ...differ("Keyholder", evidence.keyholder, now.keyholder),
      ...(evidence.verdict === "clean"
        ? []
        : [{ path: file, message: `Its verdict is ${JSON.stringify(evidence.verdict)}.`, fix }]),
    ],
    unreadable: false,
  };
}

function isRecord(value: unknown): value is { readonly [property: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
