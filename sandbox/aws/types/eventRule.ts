import { orGone } from "../provider/awsErrors.ts";
import type { ResourceType } from "../resources/resourceType.ts";
import { tagChange, tagList, tagMap } from "../resources/tags.ts";
import { mapOf, type Properties, textOf, textOrNone } from "../resources/values.ts";
import { arnRule, regionRule } from "../rules/arnRule.ts";
import { allOf, lengthBetween, matches, oneOf } from "../rules/textRule.ts";
import { normalPattern, patternRule } from "./eventPattern.ts";
import type { AwsAccount } from "../provider/awsAccount.ts";

export const ruleName = allOf(
  lengthBetween(1, 64),
  matches(/^[0-9A-Za-z_.-]+$/, "doesn't comply with restrictions (^[0-9A-Za-z_.-]+$)"),
);

const states = ["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"] as const;

export const eventRule: ResourceType = {
  token: "aws:cloudwatch/eventRule:EventRule",
  properties: {
    description: { kind: "string", rule: lengthBetween(0, 512) },
    eventBusName: { kind: "string", default: "default", replaces: true, rule: oneOf("default") },
    eventPattern: {
      kind: "json",
      rule: patternRule,
      same: (one, other) => normalPattern(one) === normalPattern(other),
      normal: normalPattern,
    },
    forceDestroy: { kind: "boolean", default: false },
    name: { kind: "string", autoNamed: true, computed: true, replaces: true, rule: ruleName },
    region: { kind: "string", computed: true, replaces: true, rule: regionRule },
    roleArn: { kind: "string", rule: arnRule },
    scheduleExpression: { kind: "string", rule: lengthBetween(0, 256) },
    state: {
      kind: "string",
      computed: true,
      rule: oneOf("ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"),
    },
    tags: { kind: "map" },
  },
  decidedByAws: ["arn", "isEnabled"],
  regional: true,
  tagged: true,
  problems: ({ eventPattern, scheduleExpression }) =>
    eventPattern === undefined && scheduleExpression === undefined
      ? [{ property: "eventPattern", reason: 'one of "eventPattern,scheduleExpression" must be specified' }]
      : [],

  async create(aws, inputs) {
    const arn = await put(aws, inputs);
    const { state = "ENABLED" } = inputs;
    const given = (name: string) => textOf(inputs[name]);
    const texts = {
      description: given("description"),
      roleArn: given("roleArn"),
      scheduleExpression: given("scheduleExpression"),
    };
    return { id: given("name"), outputs: { arn, ...texts, isEnabled: state !== "DISABLED", namePrefix: "", state } };
  },

  async read(aws, id, state) {
    const region = textOf(state.region) || aws.region;
    const events = await aws.events(region);
    const found = await orGone(events.describeRule({ Name: id, EventBusName: "default" }), "ResourceNotFound");
    if (found === undefined) return undefined;
    const { Tags } = await events.listTagsForResource({ ResourceARN: found.Arn });
    return {
      arn: found.Arn ?? "",
      description: found.Description ?? "",
      eventBusName: "default",
      ...(found.EventPattern !== undefined && { eventPattern: found.EventPattern }),
      forceDestroy: state.forceDestroy ?? false,
      isEnabled: found.State !== "DISABLED",
      name: found.Name ?? id,
      namePrefix: "",
      region,
      roleArn: found.RoleArn ?? "",
      scheduleExpression: found.ScheduleExpression ?? "",
      state: found.State ?? "ENABLED",
      tagsAll: tagMap(Tags),
    };
  },

  async update(aws, _id, { state, inputs, changed }) {
    const ofTheRule = [...changed].some((name) => !["tags", "tagsAll", "forceDestroy"].includes(name));
    if (ofTheRule) await put(aws, inputs);
    const events = await aws.events(textOf(inputs.region));
    const { set, removed } = tagChange(state, inputs);
    const ResourceARN = textOf(state.arn);
    if (removed.length > 0) await events.untagResource({ ResourceARN, TagKeys: removed });
    if (set.length > 0) await events.tagResource({ ResourceARN, Tags: set });
  },

  async delete(aws, id, state) {
    const events = await aws.events(textOf(state.region) || aws.region);
    const Force = state.forceDestroy === true;
    await orGone(events.deleteRule({ Name: id, EventBusName: "default", Force }), "ResourceNotFound");
  },
};

async function put(aws: AwsAccount, inputs: Properties): Promise<string> {
  const { RuleArn = "" } = await (await aws.events(textOf(inputs.region))).putRule({
    Name: textOf(inputs.name),
    EventBusName: textOf(inputs.eventBusName),
    Description: textOrNone(inputs.description),
    EventPattern: inputs.eventPattern === undefined ? undefined : normalPattern(textOf(inputs.eventPattern)),
    RoleArn: textOrNone(inputs.roleArn),
    ScheduleExpression: textOrNone(inputs.scheduleExpression),
    State: states.find((state) => state === inputs.state),
    Tags: tagList(mapOf(inputs.tagsAll)),
  });
  return RuleArn;
}
