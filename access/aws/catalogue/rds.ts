import { regionalArn, type Scope } from "../scope.ts";
import { allow, allowUnscoped, type EntryOf, inRegion, type Permission } from "./entry.ts";

/** Limits of {@link readManagedPassword}. */
export const managedPasswordTag =
  "The workload finds that secret by the tag with the database's ARN that RDS puts on it. This follows the documents of RDS and was not tried on a real account. With a KMS key of your own for that secret, declare the key too.";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrds.html */
export const dbInstanceEntry: EntryOf<"db-instance"> = {
  kind: "db-instance",
  awsService: "Amazon RDS",
  permissions: ({ name, subnetGroup, parameterGroup }, scope) => {
    const rds = (resource: string) => regionalArn(scope, "rds", resource);
    const instance = rds(`db:${name}`);
    // `default.<engine>` and `default:<engine>` belong to AWS; an instance that names no group of its own is made with them.
    const options = rds("og:default:*");
    const parameters = rds(parameterGroup === undefined ? "pg:default.*" : `pg:${parameterGroup}`);
    const subnets = rds(`subgrp:${subnetGroup ?? "default"}`);
    // What a change may name, where the service has its own.
    const own = [
      ...(subnetGroup === undefined ? [] : [subnets]),
      ...(parameterGroup === undefined ? [] : [parameters]),
    ];
    return {
      provisioning: [
        allow(["rds:CreateDBInstance"], [instance, subnets, parameters, options], passwordIsManaged),
        allow(["rds:ModifyDBInstance"], [instance, ...own], passwordStaysManaged),
        allow(["rds:DeleteDBInstance"], [instance]),
        managedPassword(scope, "db"),
        describeInstances(scope),
        ...groupPermissions(scope, subnetGroup, parameterGroup === undefined ? [] : [parameters]),
        tagging([instance]),
      ],
      monitoring: [allow(["rds:DescribeDBLogFiles", "rds:DownloadDBLogFilePortion"], [instance])],
      workload: [readManagedPassword(scope, "db", instance)],
      "take-service-offline": [allow(["rds:StopDBInstance"], [instance])],
    };
  },
  notes: [
    "The master password is made and kept by RDS, in a secret named rds!db-…, which needs no declaration: the workload reads it, and nobody else. Provisioning may make a database only with that setting, and may not switch it off.",
    managedPasswordTag,
    "Database logs can hold the values of statements: log durations, not statements. Monitoring reads them.",
    "Nobody may restore, copy or share a snapshot.",
    "The first database of an account needs a service-linked role: make it where the account is set up.",
  ],
};

/** A new database has its master password made by RDS: nobody has ever seen it. */
export const passwordIsManaged = { Bool: { "rds:ManageMasterUserPassword": ["true"] } };

/** A change does not take the password back from RDS. AWS refuses a password in a request while RDS manages it. */
export const passwordStaysManaged = { BoolIfExists: { "rds:ManageMasterUserPassword": ["true"] } };

/**
 * The workload reads the master password of its own database. Nobody else can put such a tag: tags that begin with `aws:` are AWS's.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html
 */
export function readManagedPassword(scope: Scope, of: "db" | "cluster", database: string): Permission {
  const tag = of === "db" ? "aws:rds:primaryDBInstanceArn" : "aws:rds:primaryDBClusterArn";
  return allow(["secretsmanager:GetSecretValue"], [managedSecrets(scope, of)], {
    StringEquals: { [`aws:ResourceTag/${tag}`]: [database] },
  });
}

/** RDS makes the secret for the master password on behalf of whoever makes the database. */
export function managedPassword(scope: Scope, of: "db" | "cluster"): Permission {
  return allow(["secretsmanager:CreateSecret", "secretsmanager:TagResource"], [managedSecrets(scope, of)]);
}

/** RDS names the secret after the database's resource id, which it makes up. */
function managedSecrets(scope: Scope, of: "db" | "cluster"): string {
  return regionalArn(scope, "secretsmanager", `secret:rds!${of}-*`);
}

/** Pulumi looks instances up by the resource id that AWS makes up, which AWS authorises on all instances. */
export function describeInstances(scope: Scope): Permission {
  return allowUnscoped(
    ["rds:DescribeDBInstances"],
    "Looking a database up by its resource id is authorised on all databases; it shows settings, no data.",
    inRegion(scope),
  );
}

/** Tags of what provisioning makes. */
export function tagging(arns: readonly string[]): Permission {
  return allow(["rds:AddTagsToResource", "rds:ListTagsForResource", "rds:RemoveTagsFromResource"], arns);
}

/** The subnet group and the parameter groups, where the service has its own. */
function groupPermissions(
  scope: Scope,
  subnetGroup: string | undefined,
  parameterGroups: readonly string[],
): readonly Permission[] {
  const parameters = allow(
    [
      "rds:CreateDBParameterGroup",
      "rds:DeleteDBParameterGroup",
      "rds:DescribeDBParameterGroups",
      "rds:DescribeDBParameters",
      "rds:ModifyDBParameterGroup",
    ],
    parameterGroups,
  );
  return [
    ...subnetGroupPermissions(scope, subnetGroup),
    ...(parameterGroups.length > 0 ? [parameters, tagging(parameterGroups)] : []),
  ];
}

/** The subnet group, where the service has its own. */
export function subnetGroupPermissions(scope: Scope, subnetGroup: string | undefined): readonly Permission[] {
  if (subnetGroup === undefined) return [];
  const arns = [regionalArn(scope, "rds", `subgrp:${subnetGroup}`)];
  const actions = ["rds:CreateDBSubnetGroup", "rds:DeleteDBSubnetGroup", "rds:DescribeDBSubnetGroups"];
  return [allow([...actions, "rds:ModifyDBSubnetGroup"], arns), tagging(arns)];
}
