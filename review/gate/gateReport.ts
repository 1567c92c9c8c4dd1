import type { ToldException } from "../toldException.ts";

/** A violation, as it is told. */
export interface ToldViolation {
  readonly rule: string;
  readonly enforcement: "mandatory" | "advisory";
  /** Absent: the stack. */
  readonly urn?: string;
  readonly subject: string;
  readonly message: string;
}

/** Everything that `keyholder gate` tells of one file. */
export interface GateReport {
  readonly stack: string;
  readonly today: string;
  readonly source: {
    readonly kind: "preview" | "state";
    /** `-` is the standard input. */
    readonly file: string;
    /** Of the file, byte by byte. */
    readonly sha256: string;
    /** Of the resources that it comes to, in whatever order and with whatever steps. */
    readonly resultSha256: string;
  };
  readonly counts: {
    readonly resources: number;
    readonly rules: number;
    readonly mandatory: number;
    readonly advisory: number;
  };
  readonly violations: readonly ToldViolation[];
  readonly exceptionsUsed: readonly ToldException[];
  readonly notes: readonly string[];
}
