import { unknownCheckingProxy } from "@pulumi/policy";
import { unknownValue } from "../../../access/stack/resource.ts";
import { readResource } from "../../../policypacks/ownership/readResource.ts";

describe("readResource", () => {
  it("takes what a rule may see of a resource, and nothing else", () => {
    const props = unknownCheckingProxy({ name: "web", arn: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" });
    const given = {
      urn: "urn:pulumi:acorn::keyholder::aws:iam/role:Role::web",
      type: "aws:iam/role:Role",
      name: "web",
      props,
      provider: { urn: "urn:provider", type: "pulumi:providers:aws", name: "main", props: {} },
      opts: { protect: true, ignoreChanges: ["tags"], aliases: [], customTimeouts: {} },
      isType: () => true,
    };

    expect(readResource(given)).toEqual({
      urn: "urn:pulumi:acorn::keyholder::aws:iam/role:Role::web",
      type: "aws:iam/role:Role",
      name: "web",
      properties: { name: "web", arn: unknownValue },
      provider: { urn: "urn:provider", type: "pulumi:providers:aws", name: "main" },
      options: { protect: true, ignoreChanges: ["tags"] },
    });
  });

  it("gives a component no provider", () => {
    const component = { urn: "urn", type: "a:b:C", name: "c", props: {}, opts: { protect: false, ignoreChanges: [] } };

    expect(Object.keys(readResource(component))).toEqual(["urn", "type", "name", "properties", "options"]);
  });
});
