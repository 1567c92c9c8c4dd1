import { deletesBeforeReplace, diffInputs } from "../../../../sandbox/aws/resources/diffInputs.ts";
import { type Properties, unknownValue } from "../../../../sandbox/aws/resources/values.ts";
import { resourceTypeOf } from "../../../../sandbox/aws/types/resourceTypes.ts";

const typeOf = (token: string) => resourceTypeOf(`urn:pulumi:s::p::${token}::n`);
const role = typeOf("aws:iam/role:Role");

const trust =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":"1"}}]}';
const inputs: Properties = {
  assumeRolePolicy: trust,
  description: "d",
  maxSessionDuration: 3600,
  name: "r",
  path: "/",
  permissionsBoundary: "arn:aws:iam::1:policy/b",
  tags: { a: "1" },
  tagsAll: { a: "1", "managed-by": "keyholder" },
};
const state: Properties = { ...inputs, arn: "arn", uniqueId: "AROA", managedPolicyArns: ["arn:aws:iam::aws:policy/A"] };

const told = (now: Properties, wanted: Properties, type = role) =>
  diffInputs(type, now, wanted).map(({ path, kind, replaces }) => `${kind} ${path}${replaces ? " replaces" : ""}`);

describe("diffInputs", () => {
  it("finds nothing in what is as it should be, whatever AWS decided beside it", () => {
    expect(told(state, inputs)).toEqual([]);
  });

  it("compares documents by meaning", () => {
    const again = trust.replace('"sts:AssumeRole"', '["sts:AssumeRole"]');
    expect(told({ ...state, assumeRolePolicy: again }, inputs)).toEqual([]);
    expect(told({ ...state, assumeRolePolicy: trust.replace('"1"', '"2"') }, inputs)).toEqual([
      "update assumeRolePolicy",
    ]);
  });

  it.each<[string, Properties, readonly string[]]>([
    ["a boundary that was taken away", { permissionsBoundary: "" }, ["add permissionsBoundary"]],
    ["another session length", { maxSessionDuration: 7200 }, ["update maxSessionDuration"]],
    ["another name", { name: "s" }, ["update name replaces"]],
    ["another path", { path: "/k/" }, ["update path replaces"]],
    ["a tag by hand", { tags: { a: "1", "b c": "2" } }, ['delete tags["b c"]']],
    ["a tag with another value", { tags: { a: "2" } }, ["update tags.a"]],
    ["a default tag that was taken away", { tagsAll: { a: "1" } }, ['add tagsAll["managed-by"]']],
  ])("finds %s", (_, drift, changes) => {
    expect(told({ ...state, ...drift }, inputs)).toEqual(changes);
  });

  it("finds what the program does not name and AWS does not decide", () => {
    const { description: _, tags: __, ...less } = inputs;
    expect(told(state, less)).toEqual(["delete description", "delete tags.a"]);
  });

  it("lets AWS decide where the program names nothing", () => {
    const topic = typeOf("aws:sns/topic:Topic");
    expect(told({ name: "t", policy: "{}", region: "eu-west-1" }, { name: "t", region: "eu-west-1" }, topic)).toEqual(
      [],
    );
  });

  it("tells the members of a set apart, and not their order", () => {
    const exclusive = typeOf("aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive");
    const now = { roleName: "r", policyArns: ["a", "b"] };
    expect(told(now, { roleName: "r", policyArns: ["b", "a"] }, exclusive)).toEqual([]);
    expect(told(now, { roleName: "r", policyArns: [] }, exclusive)).toEqual([
      "delete policyArns[0]",
      "delete policyArns[1]",
    ]);
    expect(told(now, { roleName: "r", policyArns: ["a", "c"] }, exclusive)).toEqual([
      "delete policyArns[1]",
      "add policyArns[1]",
    ]);
    expect(told(now, { roleName: "s", policyArns: ["a", "b"] }, exclusive)).toEqual(["update roleName replaces"]);
  });

  it("takes what is not known yet for a change", () => {
    expect(told(state, { ...inputs, description: unknownValue, name: unknownValue })).toEqual([
      "update description",
      "update name replaces",
    ]);
  });

  it.each<[string, string, Properties, Properties, readonly string[]]>([
    [
      "a policy's description",
      "aws:iam/policy:Policy",
      { description: "a" },
      { description: "b" },
      ["update description replaces"],
    ],
    [
      "an issuer",
      "aws:iam/openIdConnectProvider:OpenIdConnectProvider",
      { url: "a.example" },
      { url: "https://b.example" },
      ["update url replaces"],
    ],
    [
      "the same issuer without its scheme",
      "aws:iam/openIdConnectProvider:OpenIdConnectProvider",
      { url: "a.example" },
      { url: "https://a.example" },
      [],
    ],
    [
      "the role of an inline policy",
      "aws:iam/rolePolicy:RolePolicy",
      { role: "a" },
      { role: "b" },
      ["update role replaces"],
    ],
    ["a target's ARN", "aws:cloudwatch/eventTarget:EventTarget", { arn: "a" }, { arn: "b" }, ["update arn"]],
    [
      "a target's rule",
      "aws:cloudwatch/eventTarget:EventTarget",
      { rule: "a" },
      { rule: "b" },
      ["update rule replaces"],
    ],
    [
      "an endpoint",
      "aws:sns/topicSubscription:TopicSubscription",
      { endpoint: "a" },
      { endpoint: "b" },
      ["update endpoint replaces"],
    ],
    ["a region", "aws:cloudwatch/dashboard:Dashboard", { region: "a" }, { region: "b" }, ["update region replaces"]],
    [
      "an alarm's name",
      "aws:cloudwatch/metricAlarm:MetricAlarm",
      { name: "a" },
      { name: "b" },
      ["update name replaces"],
    ],
    [
      "an alarm's threshold",
      "aws:cloudwatch/metricAlarm:MetricAlarm",
      { threshold: 1 },
      { threshold: 2 },
      ["update threshold"],
    ],
  ])("replaces where the AWS provider does: %s", (_, token, now, wanted, changes) => {
    expect(told(now, wanted, typeOf(token))).toEqual(changes);
  });
});

describe("deletesBeforeReplace", () => {
  it("deletes first what bears a name of the program's own", () => {
    expect(deletesBeforeReplace(role, { __defaults: [], name: "r" })).toBe(true);
    expect(deletesBeforeReplace(role, { __defaults: ["name"], name: "r-0a1b2c3" })).toBe(false);
  });

  it("makes the successor first where there is no such name", () => {
    const subscription = typeOf("aws:sns/topicSubscription:TopicSubscription");
    expect(deletesBeforeReplace(subscription, { __defaults: [], endpoint: "e" })).toBe(false);
  });
});
