/**
 * Who sends a request, as IAM sees it after authentication.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export type RequestPrincipal =
  | UserPrincipal
  | RoleSessionPrincipal
  | FederatedUserPrincipal
  | RootPrincipal
  | FederatedPrincipal
  | ServicePrincipal
  | AnonymousPrincipal;

/** What everybody has who belongs to an account. */
interface AccountMember {
  /** 12 digits. */
  readonly account: string;
  /** Of the one who asks: user, session or root. */
  readonly arn: string;
  /** Of the account, by which S3 knows it; without it no statement that names canonical users speaks of the principal. */
  readonly canonicalUser?: string;
}

/** An IAM user with credentials of their own. */
export interface UserPrincipal extends AccountMember {
  readonly kind: "user";
  /** `AIDA…`; without it no statement that names unique ids speaks of the user. */
  readonly uniqueId?: string;
}

/** A session of a role: `arn:aws:sts::111122223333:assumed-role/Deploy/run-17`. */
export interface RoleSessionPrincipal extends AccountMember {
  readonly kind: "role-session";
  /** With the path of the role, which the ARN of the session lacks: `arn:aws:iam::111122223333:role/ci/Deploy`. */
  readonly roleArn: string;
  /** Of the role, `AROA…`; without it no statement that names unique ids speaks of the session. */
  readonly uniqueId?: string;
  /** Service-linked roles are bound by neither SCPs nor RCPs; absent means that it is none. */
  readonly serviceLinked?: boolean;
}

/** A session from `GetFederationToken`: `arn:aws:sts::111122223333:federated-user/oscar`. */
export interface FederatedUserPrincipal extends AccountMember {
  readonly kind: "federated-user";
  /** Of the user who asked for the token, whose policies bound the session. */
  readonly userArn: string;
}

/** The root user of an account: `arn:aws:iam::111122223333:root`. */
export interface RootPrincipal extends AccountMember {
  readonly kind: "root";
}

/** Somebody for whom an identity provider vouches, before a role is assumed: `sts:AssumeRoleWithWebIdentity`, `sts:AssumeRoleWithSAML`. */
export interface FederatedPrincipal {
  readonly kind: "federated";
  /** ARN of the provider, or the domain of one that AWS knows, as the trust policy writes it. */
  readonly provider: string;
}

/** An AWS service on its own behalf: `lambda.amazonaws.com`. */
export interface ServicePrincipal {
  readonly kind: "service";
  readonly service: string;
}

/** Somebody without credentials. */
export interface AnonymousPrincipal {
  readonly kind: "anonymous";
}
