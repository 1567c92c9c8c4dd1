import { writeFileSync } from "node:fs";
import type { Problem } from "../../model/index.ts";
import type { StackResource } from "../../access/stack/resource.ts";
import { canonicalJson } from "../../access/canonicalJson.ts";
import { sha256 } from "../support/digest.ts";

/** That the rules ran over a file, and what they said: small enough to hand from one job of CI to the next. */
export interface GateEvidence {
  /** Version of Keyholder. */
  readonly keyholder: string;
  readonly stack: string;
  readonly project: string;
  readonly today: string;
  readonly source: {
    readonly kind: "preview" | "state";
    readonly sha256: string;
    readonly resultSha256: string;
  };
  /** Of the names of all rules that ran. */
  readonly rulesSha256: string;
  readonly verdict: "clean" | "violations";
  readonly counts: {
    readonly resources: number;
    readonly rules: number;
    readonly mandatory: number;
    readonly advisory: number;
    readonly exceptionsUsed: number;
  };
}

/** Equal for the same resources with the same inputs, providers and options, in whatever order they stand. */
export function resultSha256(resources: readonly StackResource[]): string {
  return sha256(canonicalJson([...resources].sort((a, b) => (a.urn < b.urn ? -1 : 1))));
}

/** Writes the evidence, or says why it cannot. */
export function writeEvidence(file: string, evidence: GateEvidence): readonly Problem[] {
  try {
    writeFileSync(file, `${JSON.stringify(evidence, undefined, 2)}\n`);
    return [];
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
    return [{ path: file, message: `It cannot be written: ${code}.`, fix: "Name a file in a folder that exists." }];
  }
}
