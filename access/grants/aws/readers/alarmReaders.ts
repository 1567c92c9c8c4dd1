import type { Properties, Value } from "../../../stack/resource.ts";
import { readJsonText } from "../../../stack/values/readJsonText.ts";
import { isKnown } from "../../../stack/values/isKnown.ts";
import type { ControlKind } from "../../control.ts";
import type { TypeReader } from "../../typeReader.ts";
import { canonicalJson, unorderedJson } from "../canonicalJson.ts";
import { type About, controlsOf, type Draft } from "../draft.ts";
import { type Settings, settingDrafts } from "../settings.ts";
import { lastPart } from "../stack/arnParts.ts";
import { resourceTagDrafts } from "../tags.ts";

const free = ["description", "alarmDescription", "tags", "tagsAll"];

/** Rules of EventBridge: what is noticed, and whether at all. */
export const eventRuleReader: TypeReader = {
  types: ["aws:cloudwatch/eventRule:EventRule"],
  controls(rule) {
    const { properties } = rule;
    const kind = kindOf(properties.name);
    const { state = properties.isEnabled === false ? "DISABLED" : "ENABLED" } = properties;
    return controlsOf(
      rule,
      [
        ...switched(kind, { state }, state === "DISABLED" ? 0 : 1),
        ...settingDrafts(withJson(properties, "eventPattern", unorderedJson), {
          ...{ kind, except: [...free, "state"] },
          defaults: { eventBusName: "default", forceDestroy: false, isEnabled: true },
        }),
        ...resourceTagDrafts(properties),
      ],
      aboutAlarm(properties.name),
    );
  },
  links: () => [],
};

/** Whom a rule tells. */
export const eventTargetReader: TypeReader = {
  types: ["aws:cloudwatch/eventTarget:EventTarget"],
  controls(target) {
    const { arn = null, rule } = target.properties;
    const kind = kindOf(rule);
    return controlsOf(
      target,
      [
        ...switched(kind, { arn }, 1),
        ...settingDrafts(target.properties, {
          ...{ kind, except: ["arn"] },
          defaults: { eventBusName: "default", forceDestroy: false },
        }),
      ],
      aboutAlarm(rule),
    );
  },
  links: () => [],
};

/** Alarms: what is noticed, and whom they tell. */
export const metricAlarmReader: TypeReader = {
  types: ["aws:cloudwatch/metricAlarm:MetricAlarm"],
  controls(alarm) {
    const { properties } = alarm;
    const { name, actionsEnabled = true, alarmActions = null } = properties;
    const kind = kindOf(name);
    return controlsOf(
      alarm,
      [
        ...switched(kind, { actionsEnabled }, String(actionsEnabled) === "false" ? 0 : 1),
        ...switched(kind, { alarmActions }, 1),
        ...settingDrafts(properties, {
          ...{ kind, except: [...free, "actionsEnabled", "alarmActions"] },
          defaults: { treatMissingData: "missing" },
        }),
        ...resourceTagDrafts(properties),
      ],
      aboutAlarm(name),
    );
  },
  links: () => [],
};

/** Who reads what is told to a topic. */
export const topicSubscriptionReader: TypeReader = {
  types: ["aws:sns/topicSubscription:TopicSubscription"],
  controls(subscription) {
    const { properties } = subscription;
    const { endpoint = null, topic } = properties;
    const kind = kindOf(typeof topic === "string" ? lastPart(topic) : topic);
    return controlsOf(subscription, [
      ...switched(kind, { endpoint }, 1),
      ...settingDrafts(properties, {
        ...{ kind, except: ["endpoint"] },
        defaults: { confirmationTimeoutInMinutes: 1, endpointAutoConfirms: false, rawMessageDelivery: false },
      }),
    ]);
  },
  links: () => [],
};

/** Dashboards. The order of what they show is theirs. */
export const dashboardReader: TypeReader = {
  types: ["aws:cloudwatch/dashboard:Dashboard"],
  controls: (dashboard) => controlsOf(dashboard, settingDrafts(withJson(dashboard.properties, "dashboardBody", canonicalJson))),
  links: () => [],
};

/** Keyholder's own alarms protect; those of a workload are its own affair. */
function kindOf(name: Value | undefined): ControlKind {
  return typeof name === "string" && name.startsWith("keyholder-") ? "protection" : "setting";
}

function aboutAlarm(name: Value | undefined): About {
  return typeof name === "string" && name.startsWith("keyholder-emergency") ? { emergency: true } : {};
}

/** What protects as long as it is there, or switched on. */
function switched(kind: Settings["kind"] & string, properties: Properties, strength: number): readonly Draft[] {
  const drafts = settingDrafts(properties, { kind });
  return kind === "protection" ? drafts.map((draft) => ({ ...draft, strength })) : drafts;
}

/** A property that is JSON as a value or as text, as one text. */
function withJson(properties: Properties, property: string, text: (value: unknown) => string): Properties {
  const value = properties[property];
  if (value === undefined || !isKnown(value)) return properties;
  const read = typeof value === "string" ? readJsonText(value) : value;
  return read === undefined ? properties : { ...properties, [property]: text(read) };
}
