import { planAccess } from "../../../../access/planAccess.ts";
import { readStack } from "../../../../access/stack/read/readStack.ts";
import type { Properties, StackResource, Value } from "../../../../access/stack/resource.ts";
import { resourcesOfPlan } from "../../../../policypacks/ownership/judge/resourcesOfPlan.ts";
import { change } from "../../../support/change.ts";
import { smallOwnership } from "../../../support/smallOwnership.ts";
import { previewOf, stateOf, unknownMark } from "../../stack/read/support/engineFiles.ts";
import { keysOf, said, told } from "./support/told.ts";

const of = { stack: "prod", project: "shop" };
const documents = ["assumeRolePolicy", "policy", "eventPattern", "dashboardBody"];

/** What the provider adds to the inputs of a type before the engine keeps them, as in the state of a real stack. */
const defaults: { readonly [type: string]: Properties } = {
  "aws:cloudwatch/eventRule:EventRule": { eventBusName: "default", forceDestroy: false },
  "aws:cloudwatch/eventTarget:EventTarget": { eventBusName: "default", forceDestroy: false },
  "aws:cloudwatch/metricAlarm:MetricAlarm": { actionsEnabled: true },
  "aws:sns/topic:Topic": { contentBasedDeduplication: false, fifoTopic: false },
  "aws:sns/topicSubscription:TopicSubscription": {
    ...{ confirmationTimeoutInMinutes: 1, endpointAutoConfirms: false, rawMessageDelivery: false },
  },
  "pulumi:providers:aws": { skipCredentialsValidation: "false", skipRegionValidation: "true", version: "7.48.0" },
};

/** A resource of a plan in the engine's spelling: documents and settings of providers as text, defaults filled in, tags noted again. */
function asKept(resource: StackResource): StackResource {
  const { type, properties } = resource;
  const isText = (key: string, value: Value) =>
    typeof value === "object" && (documents.includes(key) || type.startsWith("pulumi:providers:"));
  const kept = Object.entries(properties).map(([key, value]): [string, Value] => [
    key,
    isText(key, value) ? JSON.stringify(value) : value,
  ]);
  const { tags } = properties;
  const tagsAll = tags === undefined ? {} : { tagsAll: { ...(tags as Properties), "managed-by": "keyholder" } };
  return { ...resource, properties: { ...defaults[type], ...Object.fromEntries(kept), ...tagsAll } };
}

const withMain = change(smallOwnership, ({ services }) => {
  for (const service of Object.values(services)) service.duties.monitoring.onLapse = "revoke";
});
const plan = resourcesOfPlan(planAccess(withMain), of.stack, of.project).filter(({ type }) =>
  /^(aws:|pulumi:(providers:aws|pulumi:Stack)$)/.test(type),
);
const kept = plan.map(asKept);

function read(file: unknown): readonly StackResource[] {
  const reading = readStack(JSON.stringify(file), of);
  if (!("stack" in reading)) throw new Error(JSON.stringify(reading.refusals));
  return reading.stack.resources;
}

describe("awsReaders on the files of the engine", () => {
  it.each([
    ["a state", stateOf(kept)],
    ["a preview", previewOf(kept)],
  ])("tell of %s what they tell of the plan behind it", (_, file) => {
    expect(keysOf(told(read(file), withMain))).toEqual(keysOf(told(plan, withMain)));
  });

  it("say unknown where a preview does not know the trust policy, and never that nobody is let in", () => {
    const isRole = ({ type, name }: StackResource) => type === "aws:iam/role:Role" && name.endsWith("-deploy");
    const properties = { assumeRolePolicy: unknownMark };
    const file = previewOf(
      kept.map((one) => (isRole(one) ? { ...one, properties: { ...one.properties, ...properties } } : one)),
    );

    expect(said(told(read(file), withMain)).filter((grant) => grant.includes(": deploy "))).toEqual([
      "unknown assumeRolePolicy of role main/shop-production-deploy: deploy shop in production",
    ]);
  });
});
