import { regionalArn, type Scope } from "../scope.ts";
import { allow, allowUnscoped, type EntryOf, inRegion, type PermissionsByCapability } from "./entry.ts";

/** What each duty may do on a log group; used by every kind that logs to a group of a fixed name. */
export function logGroupPermissions(scope: Scope, name: string): PermissionsByCapability {
  const group = regionalArn(scope, "logs", `log-group:${name}`);
  // Logs checks all actions but those on tags on the group's ARN with `:*` appended, which also stands for its streams.
  // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html
  const streams = `${group}:*`;
  return {
    provisioning: [
      allow(
        [
          "logs:CreateLogGroup",
          "logs:DeleteRetentionPolicy",
          "logs:ListTagsForResource",
          "logs:PutRetentionPolicy",
          "logs:TagResource",
          "logs:UntagResource",
        ],
        [group, streams],
      ),
      allowUnscoped(
        ["logs:DescribeLogGroups"],
        "Listing log groups supports no resource-level permission; it shows names and retention, no log line.",
        inRegion(scope),
      ),
    ],
    monitoring: [
      allow(
        [
          "logs:DeleteMetricFilter",
          "logs:DescribeLogStreams",
          "logs:DescribeMetricFilters",
          "logs:FilterLogEvents",
          "logs:GetLogEvents",
          "logs:GetQueryResults",
          "logs:PutMetricFilter",
          "logs:StartQuery",
        ],
        [streams],
      ),
    ],
    workload: [allow(["logs:CreateLogStream", "logs:PutLogEvents"], [streams])],
  };
}

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html */
export const logGroupEntry: EntryOf<"log-group"> = {
  kind: "log-group",
  awsService: "Amazon CloudWatch Logs",
  permissions: ({ name }, scope) => logGroupPermissions(scope, name),
  notes: [
    "Nobody may delete a log group: logs are evidence. Set retainOnDelete, and let the retention end them.",
    "Nobody may subscribe or export a log group: that would carry its lines to where other people read them.",
  ],
};
