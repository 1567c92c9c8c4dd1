/** Condition block: operator → condition key → values, for example `{ StringEquals: { "aws:RequestedRegion": ["eu-central-1"] } }`. */
export type Conditions = { readonly [operator: string]: { readonly [key: string]: readonly string[] } };

/** Who a statement of a trust or resource policy speaks of. */
export type Principal = {
  readonly AWS?: readonly string[];
  readonly Federated?: readonly string[];
  readonly Service?: readonly string[];
};

/** One statement, in the only spelling that Keyholder writes: lists everywhere, no `NotAction`, no `NotResource`. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: Principal;
  readonly Action: readonly string[];
  readonly Resource?: readonly string[];
  readonly Condition?: Conditions;
}

/**
 * An IAM policy document as Keyholder writes it.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly Statement[];
}

/** A document of these statements. */
export function policyDocument(statements: readonly Statement[]): PolicyDocument {
  return { Version: "2012-10-17", Statement: statements };
}

/** The text that is sent to AWS: no white space, keys in the order in which they stand. */
export function policyText(document: PolicyDocument): string {
  return JSON.stringify(document);
}

/** Characters that AWS counts against its limits: all but white space. */
export function policySize(document: PolicyDocument): number {
  return policyText(document).replace(/\s/g, "").length;
}
