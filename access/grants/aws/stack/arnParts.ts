/** What the ARN of something in IAM says: `arn:aws:iam::111122223333:policy/keyholder/shop/shop-production-deploy-envelope`. */
export interface IamArn {
  /** 12 digits, or `aws` for what AWS manages. */
  readonly account: string;
  /** `role`, `policy`, `user` … */
  readonly what: string;
  /** With a slash at both ends. */
  readonly path: string;
  readonly name: string;
}

/** Takes the ARN of something in IAM apart; nothing where it is none. */
export function iamArnParts(arn: string): IamArn | undefined {
  const [, account, what, path, name] = /^arn:[^:]*:iam::([^:]*):([^:/]+)(\/(?:[^:]*\/)?)([^:/]+)$/.exec(arn) ?? [];
  if (account === undefined || what === undefined || path === undefined || name === undefined) return undefined;
  return { account, what, path, name };
}

/** The last part of the name of anything in AWS: of `arn:aws:sns:eu-central-1:111122223333:keyholder-alarms`, the topic's name. */
export function lastPart(arn: string): string {
  return arn.slice(Math.max(arn.lastIndexOf(":"), arn.lastIndexOf("/")) + 1);
}
