import { expectedResources, planAccess } from "../../../../access/index.ts";
import { fields } from "../../../../policypacks/ownership/compare/fields.ts";
import { stacks } from "../../../support/stacks.ts";

const planned = stacks.flatMap(([, ownership]) => expectedResources(planAccess(ownership)));

describe("fields", () => {
  it("has every type that the plans name, and no other", () => {
    expect(Object.keys(fields).sort()).toEqual([...new Set(planned.map(({ type }) => type))].sort());
  });

  it("has every property that a plan gives", () => {
    const missing = planned.flatMap(({ type, properties }) =>
      Object.keys(properties)
        .filter((name) => !Object.hasOwn(fields[type] ?? {}, name))
        .map((name) => `${type} ${name}`),
    );

    expect([...new Set(missing)]).toEqual([]);
  });

  it("has few properties that no plan gives: those that the provider or the SDK adds, and those that weigh nothing where they are empty", () => {
    const given = new Set(
      planned.flatMap(({ type, properties }) => Object.keys(properties).map((name) => `${type} ${name}`)),
    );
    const beside = Object.entries(fields).flatMap(([type, table]) =>
      Object.keys(table)
        .filter((name) => name !== "tagsAll" && !given.has(`${type} ${name}`))
        .map((name) => `${type.slice(type.lastIndexOf(":") + 1)} ${name}`),
    );

    expect(beside.sort()).toEqual([
      "EventRule eventBusName",
      "EventRule forceDestroy",
      "EventTarget eventBusName",
      "EventTarget forceDestroy",
      "MetricAlarm actionsEnabled",
      "RepositoryEnvironment waitTimer",
      "Team notificationSetting",
      "Topic contentBasedDeduplication",
      "Topic fifoTopic",
      "TopicSubscription confirmationTimeoutInMinutes",
      "TopicSubscription endpointAutoConfirms",
      "TopicSubscription rawMessageDelivery",
      "aws skipCredentialsValidation",
      "aws skipMetadataApiCheck",
      "aws skipRegionValidation",
      "aws version",
    ]);
  });

  it("takes only text for people, and what the engine notes for itself, for free", () => {
    const free = Object.values(fields).flatMap((table) =>
      Object.entries(table).flatMap(([name, { as }]) => (as === "free" ? [name] : [])),
    );

    expect([...new Set(free)].sort()).toEqual(["alarmDescription", "description", "tagsAll", "version"]);
  });
});
