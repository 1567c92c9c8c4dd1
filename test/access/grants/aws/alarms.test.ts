import { secretValue } from "../../../../access/stack/resource.ts";
import { fieldsOf, resource, told } from "./support/told.ts";

const topic = "arn:aws:sns:us-east-1:111122223333:keyholder-alarms";

function strengths(type: string, properties: object) {
  return told([resource(type, "x", properties)]).controls.flatMap(({ kind, field, strength, emergency }) =>
    strength === undefined ? [] : [`${kind} ${field} ${strength}${emergency ? " emergency" : ""}`],
  );
}

describe("controls of alarms", () => {
  it.each([
    ["enabled", { state: "ENABLED" }, 1],
    ["enabled unless somebody says otherwise", {}, 1],
    ["disabled", { state: "DISABLED" }, 0],
    ["disabled in the old way", { isEnabled: false }, 0],
  ])("say of a rule that it is %s", (_, properties, strength) => {
    const rule = { name: "keyholder-emergency-use", ...properties };

    expect(strengths("aws:cloudwatch/eventRule:EventRule", rule)).toEqual([`protection state ${strength} emergency`]);
  });

  it("say whom an alarm tells, and whether it does", () => {
    const alarm = { name: "keyholder-role-change", alarmActions: [topic], actionsEnabled: false };
    const type = "aws:cloudwatch/metricAlarm:MetricAlarm";

    expect(strengths(type, alarm)).toEqual(["protection actionsEnabled 0", `protection alarmActions: ${topic} 1`]);
    expect(strengths(type, { ...alarm, name: "api-latency" })).toEqual([]);
  });

  it("say each subscriber of Keyholder's topics as a protection", () => {
    const type = "aws:sns/topicSubscription:TopicSubscription";
    const subscription = { topic, protocol: "email", endpoint: "alarms@acorn.example", rawMessageDelivery: false };

    expect(fieldsOf(told([resource(type, "x", subscription)]))).toEqual([
      "protection: endpoint = alarms@acorn.example",
      `protection: topic = ${topic}`,
      "protection: protocol = email",
    ]);
    expect(strengths(type, subscription)).toEqual(["protection endpoint 1"]);
    expect(strengths(type, { ...subscription, topic: "arn:aws:sns:us-east-1:111122223333:orders" })).toEqual([]);
  });

  it("say a pattern the same whatever the order of what it lists", () => {
    const rule = (eventPattern: string) =>
      fieldsOf(told([resource("aws:cloudwatch/eventRule:EventRule", "x", { name: "r", eventPattern })]));

    expect(rule('{"source":["b","a"],"detail":{}}')).toEqual(rule('{"detail":{},"source":["a","b"]}'));
  });
});

describe("controls of the AWS provider", () => {
  const type = "pulumi:providers:aws";

  it("say its settings, as values or as the JSON text that the engine keeps", () => {
    const plain = { region: "eu-central-1", allowedAccountIds: ["111122223333"], profile: "keyholder-main" };
    const kept = { ...plain, allowedAccountIds: '["111122223333"]', skipRegionValidation: "true", version: "7.48.0" };

    expect(fieldsOf(told([resource(type, "main", plain)]))).toEqual([
      "setting: region = eu-central-1",
      "setting: allowedAccountIds: 111122223333",
      "setting: profile = keyholder-main",
    ]);
    expect(fieldsOf(told([resource(type, "main", kept)]))).toEqual(fieldsOf(told([resource(type, "main", plain)])));
  });

  it("say the order in which it takes on roles", () => {
    const roles = (...names: readonly string[]) =>
      fieldsOf(told([resource(type, "m", { assumeRoles: JSON.stringify(names.map((roleArn) => ({ roleArn }))) })]));

    expect(roles("a", "b")).toEqual(["setting: assumeRoles[0].roleArn = a", "setting: assumeRoles[1].roleArn = b"]);
    expect(roles("b", "a")).not.toEqual(roles("a", "b"));
  });

  it("show no key, marked as secret or not", () => {
    const planted = "planted-secret-of-the-test";
    const properties = {
      ...{ secretKey: planted, token: secretValue, accessKey: planted },
      assumeRoleWithWebIdentity: JSON.stringify({ roleArn: "r", webIdentityToken: planted }),
      assumeRoles: `[{"roleArn":"${planted}","roleArn":"r"}]`,
    };
    const found = { ...resource(type, "main", {}), properties };

    expect(JSON.stringify(told([found]))).not.toContain(planted);
    expect(fieldsOf(told([found]))).toEqual([
      ...["setting: secretKey = secret", "setting: token = secret", "setting: accessKey = secret"],
      ...["setting: assumeRoleWithWebIdentity.roleArn = r"],
      ...["setting: assumeRoleWithWebIdentity.webIdentityToken = secret", "setting: assumeRoles = unknown"],
    ]);
  });
});
