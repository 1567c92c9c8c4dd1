import { regionalArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";
import {
  describeInstances,
  managedPassword,
  managedPasswordTag,
  passwordIsManaged,
  passwordStaysManaged,
  readManagedPassword,
  subnetGroupPermissions,
  tagging,
} from "./rds.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrds.html */
export const auroraClusterEntry: EntryOf<"aurora-cluster"> = {
  kind: "aurora-cluster",
  awsService: "Amazon Aurora",
  permissions: ({ name, instances, subnetGroup, parameterGroup }, scope) => {
    const rds = (resource: string) => regionalArn(scope, "rds", resource);
    const cluster = rds(`cluster:${name}`);
    const members = instances.map((instance) => rds(`db:${instance}`));
    // `default.<engine>` and `default:<engine>` belong to AWS; a cluster that names no group of its own is made with them.
    const options = rds("og:default:*");
    const parameters = rds(parameterGroup === undefined ? "cluster-pg:default.*" : `cluster-pg:${parameterGroup}`);
    const subnets = rds(`subgrp:${subnetGroup ?? "default"}`);
    const ownParameters = allow(
      [
        "rds:CreateDBClusterParameterGroup",
        "rds:DeleteDBClusterParameterGroup",
        "rds:DescribeDBClusterParameterGroups",
        "rds:DescribeDBClusterParameters",
        "rds:ModifyDBClusterParameterGroup",
      ],
      [parameters],
    );
    return {
      provisioning: [
        allow(["rds:CreateDBCluster"], [cluster, subnets, parameters, options], passwordIsManaged),
        allow(
          ["rds:ModifyDBCluster"],
          [cluster, ...(parameterGroup === undefined ? [] : [parameters])],
          passwordStaysManaged,
        ),
        allow(["rds:DeleteDBCluster"], [cluster, rds(`cluster-snapshot:${name}-final`)]),
        allow(["rds:DescribeDBClusters"], [cluster]),
        // An instance of a cluster has the cluster's password; default parameter and option groups belong to AWS.
        ...(members.length > 0
          ? [
              allow(["rds:CreateDBInstance"], [...members, cluster, subnets, rds("pg:default.*"), options]),
              allow(["rds:ModifyDBInstance"], members, passwordStaysManaged),
              allow(["rds:DeleteDBInstance"], members),
            ]
          : []),
        managedPassword(scope, "cluster"),
        describeInstances(scope),
        ...subnetGroupPermissions(scope, subnetGroup),
        ...(parameterGroup === undefined ? [] : [ownParameters, tagging([parameters])]),
        tagging([cluster, ...members]),
      ],
      monitoring:
        members.length > 0 ? [allow(["rds:DescribeDBLogFiles", "rds:DownloadDBLogFilePortion"], members)] : [],
      workload: [readManagedPassword(scope, "cluster", cluster)],
      "take-service-offline": [allow(["rds:StopDBCluster"], [cluster])],
    };
  },
  notes: [
    "The master password is made and kept by RDS, in a secret named rds!cluster-…, which needs no declaration: the workload reads it, and nobody else. Provisioning may make a cluster only with that setting, and may not switch it off.",
    managedPasswordTag,
    "Database logs can hold the values of statements: log durations, not statements. Monitoring reads them.",
    "Name the last snapshot <name>-final. Nobody may restore, copy, share or backtrack.",
  ],
};
