import { type Scope, regionalArn } from "../scope.ts";
import { allow, allowUnscoped, type Capability, inRegion, type Permission } from "./entry.ts";

/**
 * What monitoring may do for every service, whatever it runs on: read metrics, set alarms and dashboards under the service's own names.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html
 */
export function baselinePermissions(scope: Scope): { readonly [C in Capability]?: readonly Permission[] } {
  const own = `${scope.service}-${scope.environment}`;
  const alarms = regionalArn(scope, "cloudwatch", `alarm:${own}-*`);
  const dashboard = `arn:${scope.partition}:cloudwatch::${scope.account}:dashboard/${own}`;
  return {
    monitoring: [
      allow(
        [
          "cloudwatch:DeleteAlarms",
          "cloudwatch:DisableAlarmActions",
          "cloudwatch:EnableAlarmActions",
          "cloudwatch:PutMetricAlarm",
          "cloudwatch:SetAlarmState",
        ],
        [alarms],
      ),
      allow(["cloudwatch:GetDashboard", "cloudwatch:PutDashboard"], [dashboard]),
      allowUnscoped(
        ["cloudwatch:GetMetricData", "cloudwatch:GetMetricStatistics", "cloudwatch:ListMetrics"],
        "CloudWatch metrics have no ARN: reading them supports no resource-level permission.",
        inRegion(scope),
      ),
    ],
  };
}
