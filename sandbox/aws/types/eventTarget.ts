import { orGone } from "../provider/awsErrors.ts";
import type { ResourceType } from "../resources/resourceType.ts";
import { type Properties, textOf, textOrNone } from "../resources/values.ts";
import { arnRule, regionRule } from "../rules/arnRule.ts";
import { jsonRule } from "../rules/jsonRule.ts";
import { allOf, lengthBetween, oneOf } from "../rules/textRule.ts";
import type { AwsAccount } from "../provider/awsAccount.ts";
import { ruleName } from "./eventRule.ts";

export const eventTarget: ResourceType = {
  token: "aws:cloudwatch/eventTarget:EventTarget",
  properties: {
    arn: { kind: "string", required: true, rule: arnRule },
    eventBusName: { kind: "string", default: "default", replaces: true, rule: oneOf("default") },
    forceDestroy: { kind: "boolean", default: false },
    input: { kind: "string", rule: allOf(jsonRule, lengthBetween(0, 8192)) },
    inputPath: { kind: "string", rule: lengthBetween(0, 256) },
    region: { kind: "string", computed: true, replaces: true, rule: regionRule },
    roleArn: { kind: "string", rule: arnRule },
    rule: { kind: "string", required: true, replaces: true, rule: ruleName },
    targetId: { kind: "string", required: true, replaces: true, rule: ruleName },
  },
  decidedByAws: [],
  regional: true,
  tagged: false,
  problems: ({ input, inputPath }) =>
    input !== undefined && inputPath !== undefined
      ? [{ property: "input", reason: '"input": conflicts with inputPath' }]
      : [],

  async create(aws, inputs) {
    await put(aws, inputs);
    const given = (name: string) => textOf(inputs[name]);
    const outputs = { input: given("input"), inputPath: given("inputPath"), roleArn: given("roleArn") };
    return { id: `${given("rule")}-${given("targetId")}`, outputs };
  },

  async read(aws, id, state) {
    const { rule, targetId } = keyOf(id, state);
    const region = textOf(state.region) || aws.region;
    const call = (await aws.events(region)).listTargetsByRule({ Rule: rule, EventBusName: "default" });
    const found = (await orGone(call, "ResourceNotFound"))?.Targets?.find(({ Id }) => Id === targetId);
    return (
      found && {
        arn: found.Arn ?? "",
        eventBusName: "default",
        forceDestroy: state.forceDestroy ?? false,
        input: found.Input ?? "",
        inputPath: found.InputPath ?? "",
        region,
        roleArn: found.RoleArn ?? "",
        rule,
        targetId,
      }
    );
  },

  async update(aws, _id, { inputs }) {
    await put(aws, inputs);
  },

  async delete(aws, id, state) {
    const { rule, targetId } = keyOf(id, state);
    const events = await aws.events(textOf(state.region) || aws.region);
    const Force = state.forceDestroy === true;
    const call = events.removeTargets({ Rule: rule, EventBusName: "default", Ids: [targetId], Force });
    throwFirst((await orGone(call, "ResourceNotFound"))?.FailedEntries);
  },
};

async function put(aws: AwsAccount, inputs: Properties): Promise<void> {
  const target = {
    Id: textOf(inputs.targetId),
    Arn: textOf(inputs.arn),
    Input: textOrNone(inputs.input),
    InputPath: textOrNone(inputs.inputPath),
    RoleArn: textOrNone(inputs.roleArn),
  };
  const events = await aws.events(textOf(inputs.region));
  const { FailedEntries } = await events.putTargets({
    Rule: textOf(inputs.rule),
    EventBusName: textOf(inputs.eventBusName),
    Targets: [target],
  });
  throwFirst(FailedEntries);
}

interface FailedEntry {
  readonly ErrorCode?: string | undefined;
  readonly ErrorMessage?: string | undefined;
}

function throwFirst(failed: readonly FailedEntry[] = []): void {
  const [first] = failed;
  if (first !== undefined) throw new Error(`${first.ErrorCode}: ${first.ErrorMessage}`);
}

/** Imported by `rule/target`, kept under `rule-target`. */
function keyOf(id: string, state: Properties): { readonly rule: string; readonly targetId: string } {
  if (textOf(state.rule) !== "") return { rule: textOf(state.rule), targetId: textOf(state.targetId) };
  const [rule, targetId, ...rest] = id.split("/");
  if (!rule || !targetId || rest.length > 0) {
    throw new Error(`unexpected format for ID (${id}), expected RULENAME/TARGETID`);
  }
  return { rule, targetId };
}
