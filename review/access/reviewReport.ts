import type { GrantHolder } from "../../access/index.ts";

/** What a change of a stack does to access: everything that the four formats show, and nothing else. Plain data, the same bytes for the same input. */
export interface ReviewReport {
  /** Version of this shape. */
  readonly schema: "keyholder.review/1";
  readonly stack: string;
  readonly project: string;
  /** The date that counts as today, YYYY-MM-DD. */
  readonly today: string;
  readonly verdict: ReviewVerdict;
  /** People, bots and principals that gain, lose or keep something; sorted by kind, then by id. */
  readonly people: readonly HolderChanges[];
  /** Workflows. */
  readonly workloads: readonly HolderChanges[];
  /** What matters more than a single grant, in the order of {@link sectionNames}; sections without a line are left out. */
  readonly sections: readonly ReviewSection[];
  /** What could not be told, one line each; not empty: the review is not complete. */
  readonly notTold: readonly ReviewLine[];
  readonly counts: ReviewCounts;
  readonly evidence: ReviewEvidence;
}

/** `incomplete` wins over `changes`. */
export type ReviewVerdict = "no change" | "changes" | "incomplete";

/** What changes for one holder. */
export interface HolderChanges {
  readonly who: GrantHolder;
  /** How a reader knows them: `Omar Haddad (omar)`, or the id. */
  readonly name: string;
  readonly gains: readonly ReviewLine[];
  readonly loses: readonly ReviewLine[];
  /** What they keep, until another date than before, or for another reason. */
  readonly keeps: readonly ReviewLine[];
}

/** One change in one sentence. */
export interface ReviewLine {
  /** Stable and unique in the report; usable as an anchor: `[a-z0-9-]+`. */
  readonly id: string;
  /** `Gains deploy of storefront in production, through role storefront-production-deploy, as owner of deploy of storefront.` */
  readonly sentence: string;
  /** What would undo it, as one sentence; empty where nothing needs to be undone. */
  readonly undo: string;
  /** Whether somebody must decide on it: `--gate` ends with 1. */
  readonly needsDecision: boolean;
  /** URNs of the resources that it stands on; sorted. */
  readonly resources: readonly string[];
  /** Finer points, one sentence or one `before → after` each; shown on demand. */
  readonly details: readonly string[];
}

/** In the order in which they are shown. */
export const sectionNames = [
  "trust changed",
  "permissions changed",
  "envelope changed",
  "replaced",
  "protection weakened",
  "protection strengthened",
  "settings changed",
  "emergency access",
  "exceptions",
  "duties overdue",
  "people without a duty who have access",
  "duties whose owner or backup is gone",
] as const;

export type SectionName = (typeof sectionNames)[number];

export interface ReviewSection {
  readonly name: SectionName;
  readonly lines: readonly ReviewLine[];
}

export interface ReviewCounts {
  readonly gains: number;
  readonly loses: number;
  readonly keeps: number;
  /** Lines that need a decision, everywhere. */
  readonly toDecide: number;
  /** Access-relevant resources, on both sides together: `reviewed` + `notReviewed` are all of them. */
  readonly reviewed: number;
  readonly notReviewed: number;
  /** Resources that are equal on both sides. */
  readonly unchanged: number;
}

/** What the report rests on. */
export interface ReviewEvidence {
  /** Version of Keyholder. */
  readonly keyholder: string;
  /** Sha-256 of the declaration as canonical JSON, hexadecimal. */
  readonly modelSha256: string;
  readonly sources: readonly ReviewSource[];
  /**
   * Sha-256 of everything that the review says of the change, hexadecimal: what is approved, and what a sign-off names. Neither the date nor what
   * stands beside the change, such as an overdue duty, is in it.
   */
  readonly changesSha256: string;
  /** What this kind of source never shows, one sentence each. */
  readonly doesNotSee: readonly string[];
}

export interface ReviewSource {
  readonly side: "before" | "after" | "before and after";
  /** `-` is the standard input. */
  readonly file: string;
  readonly kind: "preview" | "state" | "plan";
  /** Sha-256 of the bytes, hexadecimal; of the declared plan as canonical JSON. */
  readonly sha256: string;
  /** When the engine wrote it, where it says so; UTC. */
  readonly madeAt?: string;
  /** Version of Pulumi that wrote it, where it says so. */
  readonly pulumi?: string;
}
