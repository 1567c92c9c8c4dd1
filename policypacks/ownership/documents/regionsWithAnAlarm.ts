import type { Properties, StackResource, Value } from "../../../access/stack/resource.ts";
import { fromJson } from "./fromJson.ts";

/** The regions in which an enabled event rule of the same account watches a role and tells a topic that somebody subscribes. */
export function regionsWithAnAlarm(role: StackResource, resources: readonly StackResource[]): ReadonlySet<string> {
  const here = resources.filter(({ provider }) => provider?.urn === role.provider?.urn);
  const of = (type: string) => here.filter((resource) => resource.type === type);
  const subscribed = new Set(
    of("aws:sns/topicSubscription:TopicSubscription").map(({ properties }) => properties.topic),
  );
  const targets = of("aws:cloudwatch/eventTarget:EventTarget").map(({ properties }) => properties);
  const rules = of("aws:cloudwatch/eventRule:EventRule").map(({ properties }) => properties);
  const watching = rules.filter(
    ({ state, eventPattern }) => (state ?? "ENABLED") !== "DISABLED" && watches(eventPattern, role.properties.name),
  );
  return new Set(
    watching
      .filter(({ name, region }) =>
        targets.some((target) => target.rule === name && target.region === region && subscribed.has(target.arn)),
      )
      .flatMap(({ region }) => (typeof region === "string" ? [region] : [])),
  );
}

/** Does a pattern name the role among those whose assumption it reports? */
function watches(pattern: Value | undefined, name: Value | undefined): boolean {
  const detail = partOf(fromJson(pattern), "detail");
  const events = partOf(detail, "eventName");
  const arns = partOf(partOf(detail, "requestParameters"), "roleArn");
  if (typeof name !== "string" || !Array.isArray(events) || !Array.isArray(arns)) return false;
  return events.includes("AssumeRole") && arns.some((arn) => typeof arn === "string" && arn.endsWith(`/${name}`));
}

function partOf(value: Value | undefined, key: string): Value | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
    return undefined;
  return (value as Properties)[key];
}
