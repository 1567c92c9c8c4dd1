import type { TypeReader } from "../../typeReader.ts";
import { unorderedJson } from "../../../canonicalJson.ts";
import { controlsOf } from "../draft.ts";
import { settingDrafts } from "../settings.ts";
import { resourceTagDrafts } from "../tags.ts";
import { aboutAlarm, kindOfAlarm, switched } from "./alarmWords.ts";
import { withJson } from "./withJson.ts";

const free = ["description", "alarmDescription", "tags", "tagsAll"];

/** Rules of EventBridge: what is noticed, and whether at all. */
export const eventRuleReader: TypeReader = {
  types: ["aws:cloudwatch/eventRule:EventRule"],
  controls(rule) {
    const { properties } = rule;
    const kind = kindOfAlarm(properties.name);
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
    const kind = kindOfAlarm(rule);
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
    const kind = kindOfAlarm(name);
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
