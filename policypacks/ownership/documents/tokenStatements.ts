import type { Policy, PolicyStatement } from "../../../access/iam/policy/policy.ts";
import { type Issuer, issuerOf } from "../../../access/iam/trust/web/issuer.ts";
import { allowing } from "./allowing.ts";

/** A statement that lets in tokens of an identity provider. */
export interface TokenStatement {
  readonly statement: PolicyStatement;
  readonly issuer: Issuer;
  /** The provider as the statement names it. */
  readonly provider: string;
}

/** Every provider of tokens that a trust policy allows, with its statement. */
export function tokenStatements(policy: Policy): readonly TokenStatement[] {
  return allowing(policy).flatMap((statement) =>
    (statement.principal?.negated === false ? statement.principal.values : []).flatMap((principal) => {
      const issuer = issuerOf(principal);
      return issuer === undefined || principal.kind !== "federated"
        ? []
        : [{ statement, issuer, provider: principal.provider }];
    }),
  );
}
