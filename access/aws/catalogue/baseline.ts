import { regionalArn, type Scope } from "../scope.ts";
import { allow, allowUnscoped, inRegion, type PermissionsByCapability } from "./entry.ts";

/**
 * What monitoring may do for every service, whatever it runs on: read metrics, set alarms and the dashboard under the service's own names.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html
 */
export function baselinePermissions(scope: Scope): PermissionsByCapability {
  const own = `${scope.service}-${scope.environment}`;
  // Whoever sets an alarm names it after the service; no service's name is the beginning of another's.
  const alarms = regionalArn(scope, "cloudwatch", `alarm:${own}-*`);
  const dashboard = `arn:${scope.partition}:cloudwatch::${scope.account}:dashboard/${own}`;
  return {
    monitoring: [
      allow(
        [
          "cloudwatch:DeleteAlarms",
          "cloudwatch:DescribeAlarmHistory",
          "cloudwatch:DescribeAlarms",
          "cloudwatch:DisableAlarmActions",
          "cloudwatch:EnableAlarmActions",
          "cloudwatch:SetAlarmState",
        ],
        [alarms],
      ),
      // An alarm may tell people, by the one topic whose subscribers the declaration names. It may not stop instances or scale groups:
      // that is for others to decide.
      // `ForAllValues` also holds for an alarm without actions, which does nothing.
      allow(["cloudwatch:PutMetricAlarm"], [alarms], {
        "ForAllValues:StringEquals": { "cloudwatch:AlarmActions": [regionalArn(scope, "sns", "keyholder-alarms")] },
      }),
      allow(["cloudwatch:GetDashboard", "cloudwatch:PutDashboard"], [dashboard]),
      allowUnscoped(
        ["cloudwatch:GetMetricData", "cloudwatch:GetMetricStatistics", "cloudwatch:ListMetrics"],
        "CloudWatch metrics have no ARN: reading them supports no resource-level permission.",
        inRegion(scope),
      ),
    ],
  };
}
