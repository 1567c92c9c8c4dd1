/** A finding that nothing opens, as it is printed everywhere. */
export interface Violation {
  readonly rule: string;
  readonly enforcement: "mandatory" | "advisory";
  /** The resource that it is about; absent: the stack. */
  readonly urn?: string;
  /** `role main/storefront-production-deploy`. */
  readonly subject: string;
  /** Identity of the finding; with rule and subject, what an exception names. */
  readonly finding: string;
  readonly field?: string;
  /** The whole text: where, what is wrong, what to do. */
  readonly message: string;
}

/** An exception that opened a finding. */
export interface UsedException {
  /** Its id in the declaration. */
  readonly exception: string;
  readonly rule: string;
  readonly subject: string;
  readonly finding: string;
  readonly expiresOn: string;
  /** The resource on which it did; absent: something that is not there. */
  readonly urn?: string;
}

/** What the rules say, and which exceptions kept them quiet. */
export interface Judgement {
  readonly violations: readonly Violation[];
  readonly used: readonly UsedException[];
}
