/** One statement as AWS reads it. */
export interface StatementDocument {
  readonly Effect: "Allow" | "Deny";
  readonly [element: string]: unknown;
}

export interface PolicyDocumentText {
  readonly Version?: string;
  readonly Statement: readonly StatementDocument[];
}

/** Policies as AWS reads them, and who asks what: everything that both evaluators are told. */
export interface Situation {
  readonly policies: {
    readonly identity: readonly PolicyDocumentText[];
    readonly boundary?: PolicyDocumentText;
    readonly session?: PolicyDocumentText;
    /** Of a role: its trust policy. */
    readonly resource?: PolicyDocumentText;
    /** From the root of the organization down. */
    readonly scps: readonly (readonly PolicyDocumentText[])[];
    /** Without `RCPFullAWSAccess`, which stands at every level. */
    readonly rcps: readonly (readonly PolicyDocumentText[])[];
  };
  readonly request: {
    /** An ARN, the name of a service, or `anonymous`. */
    readonly principal: string;
    /** The role or user behind a session. */
    readonly behind?: string;
    readonly action: string;
    readonly resource: string;
    readonly resourceAccount: string;
    readonly context: { readonly [key: string]: string | readonly string[] };
  };
}

export type Verdict = "allowed" | "explicitly-denied" | "implicitly-denied";
