import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";

/** @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html */
export const cloudTrailRecordsManagementEvents: Check = {
  name: "cloud-trail-records-management-events",
  description: "A CloudTrail trail records the management events of every account.",
  find: ({ accounts }) =>
    Object.entries(accounts)
      .filter(([, { cloudTrailManagementEvents }]) => !cloudTrailManagementEvents)
      .map(([account]) => ({
        path: pathTo("accounts", account, "cloudTrailManagementEvents"),
        message: '"false" leaves the alarms on role changes and emergency access deaf.',
        fix: "Record management events in a CloudTrail trail of this account, then write true.",
        severity: "warning",
      })),
};
