import { allowUnscoped, type EntryOf } from "./entry.ts";
import { fill } from "../scope.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html */
export const metricNamespaceEntry: EntryOf<"metric-namespace"> = {
  kind: "metric-namespace",
  awsService: "Amazon CloudWatch",
  permissions: ({ name }, scope) => ({
    workload: [
      allowUnscoped(
        ["cloudwatch:PutMetricData"],
        "Metrics have no ARN; the condition names the only namespace that may be written.",
        { StringEquals: { "cloudwatch:namespace": [fill(scope, name)] } },
      ),
    ],
  }),
  notes: ["Monitoring reads every metric of the region anyway; alarms and the dashboard come with each service."],
};
