import { relevanceByType, relevanceOf } from "../../../access/grants/relevanceOf.ts";
import { type Properties, type StackResource, unknownValue } from "../../../access/stack/resource.ts";

const through = { urn: "urn:p", type: "pulumi:providers:aws", name: "main" };
const resource = (type: string, properties: Properties = {}): StackResource => ({
  urn: `urn:pulumi:prod::shop::${type}::it`,
  type,
  name: "it",
  properties,
  provider: through,
  options: { protect: false, ignoreChanges: [] },
});

describe("relevanceOf", () => {
  it("is silent about a type that is known to be harmless", () => {
    expect(relevanceOf(resource("aws:cloudwatch/logGroup:LogGroup"))).toBeUndefined();
  });

  it.each(["aws:iam/role:Role", "pulumi:pulumi:Stack"])(
    "is silent about a component, even if its type is %s",
    (type) => {
      const { provider: _, ...component } = resource(type);

      expect(relevanceOf(component)).toBeUndefined();
    },
  );

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
