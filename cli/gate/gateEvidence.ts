import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import type { Problem } from "../../model/index.ts";
import type { StackResource } from "../../access/stack/resource.ts";
import manifest from "../../package.json" with { type: "json" };

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

/** As in package.json. */
export const keyholderVersion: string = manifest.version;

/** Hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** Equal for the same resources with the same inputs, providers and options, in whatever order they stand. */
export function resultSha256(resources: readonly StackResource[]): string {
  return sha256(JSON.stringify(sorted([...resources].sort((a, b) => (a.urn < b.urn ? -1 : 1)))));
}

/** Objects with their keys in order; lists as they are. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
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
