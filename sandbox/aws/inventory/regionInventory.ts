import type { CloudWatch } from "@aws-sdk/client-cloudwatch";
import type { EventBridge } from "@aws-sdk/client-eventbridge";
import type { SNS } from "@aws-sdk/client-sns";
import type { AwsClients } from "../provider/awsClients.ts";
import { parsed } from "../resources/normalJson.ts";
import { tagMap } from "../resources/tags.ts";
import { everyPage } from "./everyPage.ts";
import { sortedTags } from "./sortedTags.ts";

type Things = readonly [string, unknown][];

/** Dashboards, alarms, event rules with their targets, topics and subscriptions of an account in one region. */
export async function regionInventory(clients: AwsClients, region: string): Promise<Things> {
  const cloudWatch = await clients.cloudWatch(region);
  const sns = await clients.sns(region);
  const events = await rules(await clients.events(region));
  return [
    ...(await dashboards(cloudWatch)),
    ...(await alarms(cloudWatch)),
    ...events,
    ...(await topics(sns)),
    ...(await subscriptions(sns)),
  ];
}

async function dashboards(cloudWatch: CloudWatch): Promise<Things> {
  const list = (NextToken: string | undefined) => cloudWatch.listDashboards({ NextToken });
  const listed = await everyPage(list, ({ DashboardEntries }) => DashboardEntries);
  return Promise.all(
    listed.map(async ({ DashboardName }): Promise<[string, unknown]> => {
      const { DashboardBody = "" } = await cloudWatch.getDashboard({ DashboardName });
      return [`dashboard ${DashboardName}`, { body: parsed(DashboardBody) }];
    }),
  );
}

async function alarms(cloudWatch: CloudWatch): Promise<Things> {
  const list = (NextToken: string | undefined) => cloudWatch.describeAlarms({ NextToken });
  const listed = await everyPage(list, ({ MetricAlarms }) => MetricAlarms);
  return Promise.all(
    listed.map(async (alarm): Promise<[string, unknown]> => {
      const { Tags } = await cloudWatch.listTagsForResource({ ResourceARN: alarm.AlarmArn });
      const described = {
        description: alarm.AlarmDescription,
        metric: `${alarm.Namespace} ${alarm.MetricName} ${alarm.Statistic}`,
        dimensions: alarm.Dimensions,
        condition: `${alarm.ComparisonOperator} ${alarm.Threshold} in ${alarm.EvaluationPeriods} x ${alarm.Period} s`,
        missingData: alarm.TreatMissingData,
        enabled: alarm.ActionsEnabled,
        actions: alarm.AlarmActions,
        tags: sortedTags(tagMap(Tags)),
      };
      return [`alarm ${alarm.AlarmName}`, described];
    }),
  );
}

async function rules(events: EventBridge): Promise<Things> {
  const things: [string, unknown][] = [];
  const listed = await everyPage(
    (NextToken) => events.listRules({ NextToken }),
    ({ Rules }) => Rules,
  );
  for (const { Arn, Description, EventPattern = "", Name, State } of listed) {
    const { Tags } = await events.listTagsForResource({ ResourceARN: Arn });
    const { Targets = [] } = await events.listTargetsByRule({ Rule: Name });
    const rule = {
      description: Description,
      pattern: parsed(EventPattern),
      state: State,
      tags: sortedTags(tagMap(Tags)),
    };
    things.push([`rule ${Name}`, rule]);
    for (const { Id, ...target } of Targets) things.push([`target ${Name} ${Id}`, target]);
  }
  return things;
}

async function topics(sns: SNS): Promise<Things> {
  const listed = await everyPage(
    (NextToken) => sns.listTopics({ NextToken }),
    ({ Topics }) => Topics,
  );
  return Promise.all(
    listed.map(async ({ TopicArn = "" }): Promise<[string, unknown]> => {
      const { Attributes = {} } = await sns.getTopicAttributes({ TopicArn });
      const { Tags } = await sns.listTagsForResource({ ResourceArn: TopicArn });
      const described = { policy: parsed(Attributes.Policy ?? ""), tags: sortedTags(tagMap(Tags)) };
      return [`topic ${TopicArn.split(":")[5]}`, described];
    }),
  );
}

async function subscriptions(sns: SNS): Promise<Things> {
  const listed = await everyPage(
    (NextToken) => sns.listSubscriptions({ NextToken }),
    ({ Subscriptions }) => Subscriptions,
  );
  return listed.map(({ TopicArn = "", Protocol, Endpoint }) => [
    `subscription ${TopicArn.split(":")[5]} ${Protocol} ${Endpoint}`,
    {},
  ]);
}
