import type { Account, Ownership } from "../../../model/index.ts";
import { sortedEntries, sortedUnique } from "../../compareText.ts";
import { type Conditions, policyDocument, type Statement } from "../../iam/policyDocument.ts";
import type { PlannedAlarmSet, PlannedEventRule } from "../../plan.ts";
import type { PlanPart } from "../../planPart.ts";
import { alarmRegions } from "../alarmRegions.ts";
import { globalRegion } from "../globalRegion.ts";
import { overLimit } from "../sizeLimits.ts";
import { emergencyUsePattern, type EventPattern, roleChangePattern } from "./eventPatterns.ts";

const topicName = "keyholder-alarms";

/** In each account: alarms on role changes made outside Pulumi and on each use of the emergency role, in the regions where such events appear. */
export function alarmSets(ownership: Ownership): PlanPart {
  const sets = sortedEntries(ownership.accounts).flatMap(([key, account]) =>
    alarmRegions(account).map((region) => alarmSet(ownership, key, account, region)),
  );
  const problems = sets.flatMap(({ rules }) =>
    rules.flatMap((rule) =>
      overLimit(
        `event rule ${rule.key}`,
        "eventPattern",
        JSON.stringify(rule.pattern).length,
        "Report this: the pattern does not depend on the declaration.",
      ),
    ),
  );
  return { alarms: sets, problems };
}

function alarmSet(ownership: Ownership, accountKey: string, account: Account, region: string): PlannedAlarmSet {
  const { partition, id } = account;
  const rule = (name: string, description: string, pattern: EventPattern): PlannedEventRule => ({
    key: `${accountKey}/${region}/${name}`,
    name,
    arn: `arn:${partition}:events:${region}:${id}:rule/${name}`,
    description,
    pattern,
    tags: { "keyholder:purpose": "alarm" },
  });
  const rules = [
    rule("keyholder-emergency-use", "Somebody opened the emergency role.", emergencyUsePattern(account)),
    ...(region === globalRegion(partition)
      ? [
          rule(
            "keyholder-role-change",
            "A role or policy was changed by something other than Pulumi.",
            roleChangePattern(account),
          ),
        ]
      : []),
  ];
  const topicArn = `arn:${partition}:sns:${region}:${id}:${topicName}`;
  // Every alarm of the account may tell it: those that monitoring sets for a service as well as these.
  const anyAlarm = `arn:${partition}:cloudwatch:${region}:${id}:alarm:*`;
  return {
    key: `${accountKey}/${region}`,
    account: accountKey,
    region,
    topic: {
      name: topicName,
      arn: topicArn,
      policy: policyDocument([
        publishBy(
          "events.amazonaws.com",
          { ArnEquals: { "aws:SourceArn": sortedUnique(rules.map(({ arn }) => arn)) } },
          topicArn,
          id,
        ),
        publishBy("cloudwatch.amazonaws.com", { ArnLike: { "aws:SourceArn": [anyAlarm] } }, topicArn, id),
      ]),
      subscribers: sortedUnique([...ownership.organisation.alarms.notify, ...ownership.emergency.notify]),
    },
    rules,
    needs: needs(accountKey, account, region),
  };
}

function publishBy(service: string, source: Conditions, topicArn: string, accountId: string): Statement {
  return {
    Effect: "Allow",
    Principal: { Service: [service] },
    Action: ["sns:Publish"],
    Resource: [topicArn],
    Condition: { ...source, StringEquals: { "aws:SourceAccount": [accountId] } },
  };
}

function needs(accountKey: string, account: Account, region: string): readonly string[] {
  return [
    `A CloudTrail trail that records management events of account ${accountKey} in ${region}${account.cloudTrailManagementEvents ? "" : ": the declaration says that there is none, so these alarms are deaf"}.`,
    "Every subscriber confirms the e-mail that SNS sends once.",
  ];
}
