import type { StackResource, Value } from "../../../../access/stack/resource.ts";
import type { Draft, MutantKind } from "../../mutant.ts";
import { openText } from "../../places/place.ts";
import { propertyDraft } from "../drafts.ts";

/** Inputs in another spelling. */
export const harmlessInputKinds: readonly MutantKind[] = [
  kind("description changed", "A text for people says something else.", function* (resource) {
    for (const property of ["description", "alarmDescription"])
      if (Object.hasOwn(resource.properties, property)) yield [property, "Another text."];
  }),
  kind("list of an input in another order", "Lists of an input stand the other way round.", function* ({ properties }) {
    for (const [property, value] of Object.entries(properties)) {
      const reversed = deepReversed(value);
      // The order of widgets and of metrics is what a dashboard shows.
      if (typeof value === "object" && JSON.stringify(reversed) !== JSON.stringify(value)) yield [property, reversed];
    }
  }),
  kind(
    "JSON as a value",
    "A JSON text is given as the value that it holds, or broken into lines.",
    function* ({ properties }) {
      for (const [property, value] of Object.entries(properties)) {
        const opened = openText(value);
        if (opened === undefined) continue;
        yield [property, opened];
        yield [property, JSON.stringify(opened, undefined, 2)];
      }
    },
  ),
  kind(
    "event pattern in another order",
    "Keys and alternatives of an event pattern stand the other way round.",
    function* ({ properties }) {
      const opened = openText(properties.eventPattern);
      if (opened !== undefined) yield ["eventPattern", JSON.stringify(deepReversed(opened))];
    },
  ),
  kind(
    "default said",
    "An input says what the provider takes anyway, or is left out where it does.",
    function* (resource) {
      for (const [property, value] of defaults[resource.type] ?? []) yield [property, value];
    },
  ),
];

type Change = readonly [property: string, value: Value | undefined];

const defaults: { readonly [type: string]: readonly Change[] } = {
  "aws:iam/role:Role": [
    ["forceDetachPolicies", undefined],
    ["managedPolicyArns", null],
    ["namePrefix", null],
  ],
  "aws:cloudwatch/eventRule:EventRule": [["eventBusName", "default"]],
  "aws:cloudwatch/eventTarget:EventTarget": [["eventBusName", "default"]],
  "aws:cloudwatch/metricAlarm:MetricAlarm": [["actionsEnabled", true]],
  "aws:sns/topicSubscription:TopicSubscription": [["confirmationTimeoutInMinutes", 1]],
  "github:index/repositoryRuleset:RepositoryRuleset": [["bypassActors", undefined]],
  "github:index/repositoryCollaborators:RepositoryCollaborators": [["users", undefined]],
};

function kind(name: string, what: string, change: (resource: StackResource) => Iterable<Change>): MutantKind {
  return {
    name,
    does: "harmless",
    what,
    inEngine: true,
    *of(resource): Iterable<Draft> {
      for (const [property, value] of change(resource)) yield propertyDraft(resource, property, value);
    },
  };
}

function deepReversed(value: Value): Value {
  if (Array.isArray(value)) return value.map((item: Value) => deepReversed(item)).toReversed();
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([key, item]) => [key, deepReversed(item as Value)]));
}
