import { type Properties, secretValue, unknownValue, type Value } from "../../../../../access/stack/resource.ts";
import type { ResourceRule } from "../../../../../policypacks/ownership/rule.ts";
import { propertyGivesNoAccess } from "../../../../../policypacks/ownership/rules/model/propertyGivesNoAccess.ts";
import { valueIsKnown } from "../../../../../policypacks/ownership/rules/model/valueIsKnown.ts";
import { alone, awsProvider, beside, find, resources, role } from "./support.ts";

const service = "aws:ecs/service:Service";
const reader: ResourceRule = { ...propertyGivesNoAccess, name: "it-reads", types: [service], reads: ["image", "tags"] };
const rule = valueIsKnown([reader]);

function given(changes: { readonly [name: string]: Value }) {
  return { ...role, properties: { ...role.properties, ...changes } };
}

describe("valueIsKnown", () => {
  it("passes everything that the plan names", () => {
    expect(resources.flatMap((resource) => find(rule, resource))).toEqual([]);
  });

  it("names each place of a planned resource that is not known, in order of the properties", () => {
    const Statement = [{ Effect: "Allow", Principal: { AWS: [unknownValue] } }, unknownValue];

    expect(find(rule, given({ path: secretValue, assumeRolePolicy: { Statement }, beside: unknownValue }))).toEqual([
      {
        id: "Unknown::assumeRolePolicy",
        field: "assumeRolePolicy.Statement[0].Principal.AWS[0]",
        message: "It is not known before the update, so it cannot be verified.",
      },
      {
        id: "Unknown::assumeRolePolicy",
        field: "assumeRolePolicy.Statement[1]",
        message: "It is not known before the update, so it cannot be verified.",
      },
      {
        id: "Unknown::beside",
        field: "beside",
        message: "It is not known before the update, so it cannot be verified.",
      },
      {
        id: "Unknown::path",
        field: "path",
        message: "It is a secret, so it cannot be verified.",
        fix: "Give it as plain text: no document about access is a secret.",
      },
    ]);
  });

  it("finds an unknown value in each property of each planned resource", () => {
    for (const resource of resources)
      for (const name of Object.keys(resource.properties)) {
        const properties = { ...resource.properties, [name]: [unknownValue] };
        expect(find(rule, { ...resource, properties }).map(({ field }) => field)).toEqual([`${name}[0]`]);
      }
  });

  it("asks for every property of a type that decides about access, planned or not", () => {
    expect(find(rule, beside("aws:iam/user:User", { anything: unknownValue })).map(({ id }) => id)).toEqual([
      "Unknown::anything",
    ]);
  });

  it("asks of a type that carries access only for what carries it", () => {
    const queue = beside("aws:sqs/queue:Queue", { policy: unknownValue, name: unknownValue });

    expect(find(rule, queue).map(({ id }) => id)).toEqual(["Unknown::policy"]);
  });

  it("asks of any other type only for what a rule reads", () => {
    const properties = { image: [unknownValue], tags: unknownValue, name: unknownValue };

    expect(find(rule, beside(service, properties)).map(({ field }) => field)).toEqual(["image[0]", "tags"]);
    expect(find(valueIsKnown([]), beside(service, properties))).toEqual([]);
    expect(find(rule, beside("aws:ecs/cluster:Cluster", properties))).toEqual([]);
  });

  it.each<[Properties, string]>([
    [{ role: unknownValue }, "role"],
    [{ role: secretValue }, "role"],
    [{ iamInstanceProfile: unknownValue }, "iamInstanceProfile"],
    [{ iamInstanceProfile: { name: secretValue } }, "iamInstanceProfile.name"],
    [{ targets: [{ arn: "a", roleArn: secretValue }] }, "targets[0].roleArn"],
    [{ iamRoles: ["a", unknownValue] }, "iamRoles[1]"],
  ])("asks for the role of whatever goes through AWS: %j", (properties, place) => {
    const found = find(rule, beside("aws:ecs/cluster:Cluster", { ...properties, name: unknownValue }));

    expect(found.map(({ field }) => field)).toEqual([place]);
    expect(find(rule, alone("my:index:Own", properties))).toEqual([]);
  });

  it("is open to no exception", () => {
    expect(rule.exceptable).toBe(false);
  });

  it("asks for every setting of a provider but its token, and for none of a component", () => {
    const properties = { token: secretValue, owner: unknownValue };

    expect(find(rule, alone("pulumi:providers:github", properties)).map(({ id }) => id)).toEqual(["Unknown::owner"]);
    expect(find(rule, { ...awsProvider, properties: { token: secretValue } })).toHaveLength(1);
    expect(find(rule, alone("my:index:Own", properties))).toEqual([]);
  });
});
