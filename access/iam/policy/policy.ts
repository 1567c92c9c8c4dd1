import type { Condition } from "./condition.ts";
import type { Principal } from "./principal.ts";

/**
 * What a document is for, which decides its grammar: identity policies, boundaries, session policies, SCPs and RCPs name no principal (but an RCP's
 * `"*"`), trust policies name no resource, resource policies name both.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html
 */
export type PolicyKind = "identity" | "boundary" | "session" | "scp" | "rcp" | "trust" | "resource";

/** An element that lists what it means, or, negated (`NotAction`, `NotResource`, `NotPrincipal`), what it does not mean. */
export interface Element<T> {
  readonly negated: boolean;
  /** At least one. */
  readonly values: readonly T[];
}

/** One statement, with everything that may be spelt in several ways spelt in one: lists everywhere, principals and operators taken apart. */
export interface PolicyStatement {
  /** Where it stands in its document: `Statement[2]`, or `Statement` where it stands alone. */
  readonly path: string;
  readonly sid: string | undefined;
  readonly effect: "Allow" | "Deny";
  /** Absent in policies that are attached to a principal. */
  readonly principal: Element<Principal> | undefined;
  /** Patterns as written, such as `s3:Get*`; they match without regard to letter case. */
  readonly action: Element<string>;
  /**
   * Patterns as written, ARNs of fewer than six parts filled up with `*`; absent in trust policies and in those of image repositories. They match
   * with regard to letter case.
   */
  readonly resource: Element<string> | undefined;
  /** All of them have to hold. */
  readonly conditions: readonly Condition[];
}

/** A policy document that AWS would accept. */
export interface Policy {
  readonly kind: PolicyKind;
  /** Policy variables such as `${aws:username}` mean themselves, and nothing else, before `2012-10-17`. */
  readonly version: "2012-10-17" | "2008-10-17";
  readonly statements: readonly PolicyStatement[];
}
