import { checkInputs } from "../../../../sandbox/aws/resources/checkInputs.ts";
import { type Properties, unknownValue } from "../../../../sandbox/aws/resources/values.ts";
import { resourceTypeOf } from "../../../../sandbox/aws/types/resourceTypes.ts";

const setting = {
  region: "eu-central-1",
  defaultTags: { "managed-by": "keyholder" },
  olds: {},
  autoName: "role-0a1b2c3",
};
const trust = '{"Version":"2012-10-17","Statement":[]}';

function check(token: string, inputs: Properties, olds: Properties = {}) {
  return checkInputs(resourceTypeOf(`urn:pulumi:s::p::a$${token}::n`), inputs, { ...setting, olds });
}

const role = (inputs: Properties) => check("aws:iam/role:Role", { assumeRolePolicy: trust, name: "r", ...inputs });
const reasons = ({ failures }: ReturnType<typeof check>) =>
  failures.map(({ property, reason }) => `${property}: ${reason}`);

describe("checkInputs", () => {
  it("fills in the defaults of the type and of the provider, and says which", () => {
    expect(role({})).toEqual({
      inputs: {
        __defaults: ["forceDetachPolicies", "maxSessionDuration", "path"],
        assumeRolePolicy: trust,
        forceDetachPolicies: false,
        maxSessionDuration: 3600,
        name: "r",
        path: "/",
        tagsAll: { "managed-by": "keyholder" },
      },
      failures: [],
    });
  });

  it("gives the region of the provider to what lives in one", () => {
    const dashboard = check("aws:cloudwatch/dashboard:Dashboard", { dashboardName: "d", dashboardBody: "{}" });
    expect(dashboard.inputs.region).toBe("eu-central-1");
  });

  it("prefers a resource's own tags", () => {
    expect(role({ tags: { "managed-by": "nina", a: "1" } }).inputs.tagsAll).toEqual({ "managed-by": "nina", a: "1" });
  });

  it("names what has no name, and keeps that name", () => {
    const unnamed = { assumeRolePolicy: trust };
    expect(check("aws:iam/role:Role", unnamed).inputs.name).toBe("role-0a1b2c3");
    const olds = { __defaults: ["name"], name: "role-fffffff" };
    expect(check("aws:iam/role:Role", unnamed, olds).inputs.name).toBe("role-fffffff");
    expect(check("aws:iam/role:Role", unnamed, { __defaults: [], name: "own" }).inputs.name).toBe("role-0a1b2c3");
  });

  it("writes a document that is an object as text", () => {
    expect(role({ assumeRolePolicy: { Version: "2012-10-17", Statement: [] } }).inputs.assumeRolePolicy).toBe(
      '{"Statement":[],"Version":"2012-10-17"}',
    );
  });

  it("lets pass what is not known yet", () => {
    const { inputs, failures } = role({ assumeRolePolicy: unknownValue, tags: { a: unknownValue } });
    expect(failures).toEqual([]);
    expect([inputs.assumeRolePolicy, inputs.tagsAll]).toEqual([unknownValue, unknownValue]);
  });

  it("refuses a property that the type does not have", () => {
    expect(reasons(role({ inlinePolicies: [] }))).toEqual([
      'inlinePolicies: unknown or unsupported property "inlinePolicies" of aws:iam/role:Role',
    ]);
  });

  it("refuses a resource without what it must have", () => {
    expect(reasons(check("aws:iam/role:Role", { name: "r" }))).toEqual([
      'assumeRolePolicy: Missing required property "assumeRolePolicy" of aws:iam/role:Role',
    ]);
  });

  it.each<[string, Properties]>([
    ["a text for a number", { maxSessionDuration: "3600" }],
    ["too short a session", { maxSessionDuration: 3599 }],
    ["too long a session", { maxSessionDuration: 43201 }],
    ["too long a name", { name: "r".repeat(65) }],
    ["a name with a blank", { name: "r r" }],
    ["a path without its end", { path: "/keyholder" }],
    ["a description with a dash that IAM does not know", { description: "a – b" }],
    ["a boundary that is no ARN", { permissionsBoundary: "admin" }],
    ["a trust policy that is no JSON", { assumeRolePolicy: "{" }],
    ["a trust policy with a key twice", { assumeRolePolicy: '{"Version":"2012-10-17","Version":"2012-10-17"}' }],
    ["tags that are no texts", { tags: { a: 1 } }],
  ])("refuses %s", (_, inputs) => {
    expect(role(inputs).failures).toHaveLength(1);
  });

  const alarm = {
    name: "a",
    comparisonOperator: "LessThanThreshold",
    evaluationPeriods: 1,
    metricName: "m",
    statistic: "Sum",
  };
  const target = { rule: "r", targetId: "t", arn: "arn:aws:sns:eu-central-1:111122223333:t" };
  const subscription = { topic: "arn:aws:sns:eu-central-1:111122223333:t", protocol: "email", endpoint: "a@b.example" };

  it.each<[string, Properties]>([
    ["aws:cloudwatch/metricAlarm:MetricAlarm", alarm],
    ["aws:cloudwatch/eventTarget:EventTarget", target],
    ["aws:sns/topicSubscription:TopicSubscription", subscription],
    ["aws:sns/topic:Topic", { name: "t" }],
    ["aws:cloudwatch/eventRule:EventRule", { name: "r", eventPattern: "{}" }],
    ["aws:iam/openIdConnectProvider:OpenIdConnectProvider", { url: "https://a.example", clientIdLists: ["c"] }],
    ["aws:iam/rolePolicy:RolePolicy", { role: "r", name: "p", policy: trust }],
    ["aws:iam/rolePoliciesExclusive:RolePoliciesExclusive", { roleName: "r", policyNames: [] }],
  ])("takes a %s", (token, inputs) => {
    expect(check(token, inputs).failures).toEqual([]);
  });

  it.each<[string, string, Properties]>([
    ["another operator", "aws:cloudwatch/metricAlarm:MetricAlarm", { ...alarm, comparisonOperator: "AtLeast" }],
    ["a period of 45 seconds", "aws:cloudwatch/metricAlarm:MetricAlarm", { ...alarm, period: 45 }],
    ["no statistic", "aws:cloudwatch/metricAlarm:MetricAlarm", { ...alarm, statistic: null }],
    [
      "other ways to treat missing data",
      "aws:cloudwatch/metricAlarm:MetricAlarm",
      { ...alarm, treatMissingData: "ok" },
    ],
    ["a target that is no ARN", "aws:cloudwatch/eventTarget:EventTarget", { ...target, arn: "topic" }],
    ["another protocol", "aws:sns/topicSubscription:TopicSubscription", { ...subscription, protocol: "pigeon" }],
    ["a topic's name with a dot", "aws:sns/topic:Topic", { name: "a.b" }],
    ["a rule without a pattern", "aws:cloudwatch/eventRule:EventRule", { name: "r" }],
    ["a rule's long name", "aws:cloudwatch/eventRule:EventRule", { name: "r".repeat(65), eventPattern: "{}" }],
    [
      "an http issuer",
      "aws:iam/openIdConnectProvider:OpenIdConnectProvider",
      { url: "http://a.example", clientIdLists: [] },
    ],
    [
      "a role by its ARN",
      "aws:iam/rolePolicy:RolePolicy",
      { role: "arn:aws:iam::111122223333:role/r", name: "p", policy: trust },
    ],
    [
      "an inline policy over its quota",
      "aws:iam/rolePolicy:RolePolicy",
      { role: "r", name: "p", policy: JSON.stringify({ Id: "i".repeat(10_240) }) },
    ],
    ["a region that is none", "aws:sns/topic:Topic", { name: "t", region: "europe" }],
  ])("refuses %s", (_, token, inputs) => {
    expect(check(token, inputs).failures).toHaveLength(1);
  });
});
