import { relevanceByType, relevanceOf } from "../../../access/grants/relevanceOf.ts";
import type { Properties, StackResource } from "../../../access/stack/resource.ts";
import { unknownValue } from "../../../access/stack/resource.ts";

const through = { urn: "urn:p", type: "pulumi:providers:aws", name: "main" };
const resource = (type: string, properties: Properties = {}, provider: typeof through | undefined = through): StackResource => ({
  urn: `urn:pulumi:prod::shop::${type}::it`,
  type,
  name: "it",
  properties,
  ...(provider && { provider }),
  options: { protect: false, ignoreChanges: [] },
});

describe("relevanceOf", () => {
  it.each([
    ["a log group", resource("aws:cloudwatch/logGroup:LogGroup")],
    ["a bucket without anything open", resource("aws:s3/bucketAclV2:Nothing", {}, undefined)],
    ["a component, whatever its type", { ...resource("aws:iam/role:Role"), provider: undefined } as unknown as StackResource],
    ["the stack", { ...resource("pulumi:pulumi:Stack"), provider: undefined } as unknown as StackResource],
  ])("is silent about %s", (_, each) => {
    const { provider, ...rest } = each;

    expect(relevanceOf(provider === undefined ? rest : each)).toBeUndefined();
  });

  it.each([
    ["aws:iam/role:Role", {}, "its type gives access, and no reader knows it"],
    ["aws:future/thing:Thing", {}, "its type is not known"],
    ["kubernetes:rbac.authorization.k8s.io/v1:RoleBinding", {}, "its type is not known"],
    ["random:index/randomPassword:RandomPassword", {}, "its type is not known"],
    ["command:local:Command", {}, "its type is not known"],
    ["pulumi-nodejs:dynamic:Resource", {}, "its type is not known"],
    ["aws:sqs/queue:Queue", { policy: "{}" }, "policy may give access, and no reader knows it"],
    ["aws:sqs/queue:Queue", { policy: unknownValue }, "policy may give access, and no reader knows it"],
  ])("says why %s may give access", (type, properties, because) => {
    expect(relevanceOf(resource(type, properties))).toBe(because);
  });

  it("is silent about a type that carries nothing as it is set", () => {
    expect(relevanceOf(resource("aws:sqs/queue:Queue", { name: "jobs" }))).toBeUndefined();
  });

  it("knows a provider as what it is, though none makes it", () => {
    const { provider: _, ...kubernetes } = resource("pulumi:providers:kubernetes");

    expect(relevanceOf(kubernetes)).toBe("its type is not known");
  });
});

describe("relevanceByType", () => {
  it.each([
    ["aws:cloudwatch/logGroup:LogGroup", "none"],
    ["aws:sqs/queue:Queue", "as it is set"],
    ["aws:iam/role:Role", "always"],
    ["aws:future/thing:Thing", "always"],
  ])("of %s is: %s", (type, relevance) => {
    expect(relevanceByType(type)).toBe(relevance);
  });
});
