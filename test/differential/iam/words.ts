export const home = "111122223333";
export const abroad = "444455556666";

/** A kind of request: an action that AWS has, on resources that it knows. */
export interface Deed {
  readonly action: string;
  readonly resources: readonly string[];
  /** `always`: such a resource has a policy, without which nobody gets in. */
  readonly resourcePolicy: "always" | "maybe" | "never";
}

/** Actions that take one kind of resource in the account. */
export function deedsIn(account: string): readonly Deed[] {
  return [
    {
      action: "s3:GetObject",
      resources: ["arn:aws:s3:::orders/red/a.csv", "arn:aws:s3:::orders/blue/B.csv"],
      resourcePolicy: "maybe",
    },
    { action: "s3:PutObject", resources: ["arn:aws:s3:::orders/red/a.csv"], resourcePolicy: "maybe" },
    { action: "s3:ListBucket", resources: ["arn:aws:s3:::orders"], resourcePolicy: "maybe" },
    { action: "sqs:SendMessage", resources: [`arn:aws:sqs:eu-west-1:${account}:orders`], resourcePolicy: "maybe" },
    {
      action: "secretsmanager:GetSecretValue",
      resources: [`arn:aws:secretsmanager:eu-west-1:${account}:secret:red/db-AbCdEf`],
      resourcePolicy: "maybe",
    },
    {
      action: "lambda:InvokeFunction",
      resources: [`arn:aws:lambda:eu-west-1:${account}:function:red`],
      resourcePolicy: "maybe",
    },
    { action: "iam:PassRole", resources: [`arn:aws:iam::${account}:role/ci/Red`], resourcePolicy: "never" },
    { action: "ec2:DescribeInstances", resources: ["*"], resourcePolicy: "never" },
    {
      action: "kms:Decrypt",
      resources: [`arn:aws:kms:eu-west-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`],
      resourcePolicy: "always",
    },
    { action: "sts:AssumeRole", resources: [`arn:aws:iam::${account}:role/ci/Red`], resourcePolicy: "always" },
  ];
}

/** Who asks, and the role or user behind them. */
export interface Caller {
  readonly principal: string;
  readonly behind?: string;
}

export const callers: readonly Caller[] = [
  { principal: `arn:aws:iam::${home}:user/oscar` },
  { principal: `arn:aws:iam::${home}:user/ops/nina` },
  { principal: `arn:aws:sts::${home}:assumed-role/Deploy/run-17`, behind: `arn:aws:iam::${home}:role/ci/Deploy` },
  { principal: `arn:aws:sts::${home}:assumed-role/Audit/nina`, behind: `arn:aws:iam::${home}:role/Audit` },
  { principal: `arn:aws:sts::${home}:federated-user/oscar`, behind: `arn:aws:iam::${home}:user/oscar` },
  { principal: `arn:aws:iam::${home}:root` },
  { principal: "events.amazonaws.com" },
  { principal: "anonymous" },
];

type Values = readonly (string | readonly string[])[];

/** A condition key with the values that requests have, the operators that suit it, and the values that policies compare with. */
export interface KeyWords {
  readonly key: string;
  readonly asked: Values;
  readonly operators: readonly string[];
  readonly compared: readonly string[];
  readonly set?: true;
}

const variable = (inside: string) => `$\{${inside}}`;
const orders = ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"];
const texts = [
  "StringEquals",
  "StringNotEquals",
  "StringEqualsIgnoreCase",
  "StringNotEqualsIgnoreCase",
  "StringLike",
  "StringNotLike",
];
const arns = ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"];
const addresses = [
  "192.0.2.0/24",
  "192.0.2.128/25",
  "192.0.2.7",
  "0.0.0.0/0",
  "10.0.0.0/8",
  "2001:db8::/32",
  "2001:db8::7",
  "192.0.2.9/31",
];

export const keys: readonly KeyWords[] = [
  {
    key: "aws:PrincipalTag/Team",
    asked: ["red", "blue", "RED", "r*d"],
    operators: texts,
    compared: [
      "red",
      "blue",
      "r*",
      "?ed",
      "*",
      variable("aws:username"),
      `${variable("aws:username")}*`,
      variable("*"),
      variable("aws:PrincipalTag/Nobody, 'red'"),
      `r${variable("?")}d`,
    ],
  },
  {
    key: "aws:username",
    asked: ["oscar", "red"],
    operators: texts,
    compared: ["oscar", "nina", "o*", variable("aws:PrincipalTag/Team"), variable("aws:TagKeys")],
  },
  {
    key: "aws:MultiFactorAuthAge",
    asked: ["0", "300", "3600"],
    operators: orders.map((order) => `Numeric${order}`),
    compared: ["0", "300", "3600", "299.5"],
  },
  { key: "aws:SecureTransport", asked: ["true", "false"], operators: ["Bool"], compared: ["true", "false", "True"] },
  { key: "aws:MultiFactorAuthPresent", asked: ["true", "false"], operators: ["Bool"], compared: ["true", "false"] },
  {
    key: "aws:SourceIp",
    asked: ["192.0.2.7", "192.0.2.130", "10.1.2.3", "2001:db8::7", "2001:db9::7"],
    operators: ["IpAddress", "NotIpAddress"],
    compared: addresses,
  },
  {
    key: "aws:CurrentTime",
    asked: ["2026-11-21T18:00:00Z", "2027-01-01T00:00:00Z"],
    operators: orders.map((order) => `Date${order}`),
    compared: ["2026-11-21T18:00:00Z", "2026-12-01T00:00:00Z", "2026-11-21T19:00:00+01:00", "2026-11-21", "2027-01"],
  },
  {
    key: "aws:EpochTime",
    asked: ["1795284000", "1900000000"],
    operators: orders.map((order) => `Date${order}`),
    compared: ["1795284000", "1800000000"],
  },
  {
    key: "aws:PrincipalTag/Digest",
    asked: ["QmluYXJ5", "b3RoZXI="],
    operators: ["BinaryEquals"],
    compared: ["QmluYXJ5", "b3RoZXI="],
  },
  {
    key: "aws:PrincipalArn",
    asked: [`arn:aws:iam::${home}:role/ci/Deploy`, `arn:aws:iam::${home}:user/oscar`],
    operators: [...arns, "StringLike"],
    compared: [
      `arn:aws:iam::${home}:role/*`,
      "arn:aws:iam::*:role/ci/?eploy",
      `arn:aws:iam::${home}:user/oscar`,
      "arn:*:iam::*:*",
      `arn:aws:iam::${home}:user/${variable("aws:username")}`,
    ],
  },
  {
    key: "aws:TagKeys",
    asked: [["team"], ["team", "cost"], ["Team", "other"], ["cost"]],
    operators: ["StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase"],
    compared: ["team", "cost", "t*", "*"],
    set: true,
  },
  {
    key: "aws:PrincipalOrgPaths",
    asked: [["o-a/r-b/ou-c/"], ["o-a/r-b/ou-d/"]],
    operators: ["StringEquals", "StringLike", "StringNotLike"],
    compared: ["o-a/r-b/ou-c/", "o-a/*", "*/ou-d/*"],
    set: true,
  },
];
