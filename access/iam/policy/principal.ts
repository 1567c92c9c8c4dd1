/**
 * Whom a statement speaks of.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export type Principal =
  /** `"*"` or `{ "AWS": "*" }`: everybody, also without credentials. */
  | { readonly kind: "anyone" }
  /** An account, written as 12 digits or as `arn:aws:iam::111122223333:root`: whoever that account lets. */
  | { readonly kind: "account"; readonly account: string }
  /** A role, user, role session or federated user, by ARN. */
  | { readonly kind: "arn"; readonly arn: string }
  /** What AWS makes of an ARN whose principal was deleted: `AROA…`, `AIDA…`. */
  | { readonly kind: "unique-id"; readonly id: string }
  /** `lambda.amazonaws.com`. */
  | { readonly kind: "service"; readonly service: string }
  /** An identity provider: its ARN, or the domain of one that AWS knows; `"*"` for all of them. */
  | { readonly kind: "federated"; readonly provider: string }
  /** A canonical user id of S3. */
  | { readonly kind: "canonical-user"; readonly id: string };
