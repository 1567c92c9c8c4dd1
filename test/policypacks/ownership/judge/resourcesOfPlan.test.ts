import { expectedResources } from "../../../../access/index.ts";
import { judge } from "../../../../policypacks/ownership/judge/judge.ts";
import { judgeAll } from "../../../../policypacks/ownership/judge/judgeAll.ts";
import { resourcesOfPlan } from "../../../../policypacks/ownership/judge/resourcesOfPlan.ts";
import { modelRules } from "../../../../policypacks/ownership/rules/modelRules.ts";
import { smallPlan } from "../../../support/smallPlan.ts";
import { contextWith } from "./support.ts";

const resources = resourcesOfPlan(smallPlan, "test", "keyholder");

function find(type: string, name: string) {
  return resources.find((resource) => resource.type === type && resource.name === name);
}

describe("resourcesOfPlan", () => {
  it("begins with the stack itself, and holds each planned resource once", () => {
    expect(resources[0]).toEqual({
      urn: "urn:pulumi:test::keyholder::pulumi:pulumi:Stack::keyholder-test",
      type: "pulumi:pulumi:Stack",
      name: "keyholder-test",
      properties: {},
      options: { protect: false, ignoreChanges: [] },
    });
    expect(resources.slice(1).map(({ type, name }) => `${type} ${name}`)).toEqual(
      expectedResources(smallPlan).map(({ type, name }) => `${type} ${name}`),
    );
  });

  it("gives each its URN, its provider and its options", () => {
    expect(find("aws:iam/policy:Policy", "main/shop-production-deploy-envelope")).toMatchObject({
      urn: "urn:pulumi:test::keyholder::keyholder:index:OwnedAccess$keyholder:aws:Envelope$aws:iam/policy:Policy::main/shop-production-deploy-envelope",
      provider: {
        type: "pulumi:providers:aws",
        name: "main",
        urn: "urn:pulumi:test::keyholder::pulumi:providers:aws::main",
      },
      options: { protect: false, ignoreChanges: ["description"] },
    });
    expect(find("github:index/team:Team", "shop")).toMatchObject({
      provider: {
        type: "pulumi:providers:github",
        name: "default",
        urn: "urn:pulumi:test::keyholder::pulumi:providers:github::default",
      },
      options: { protect: true, ignoreChanges: [] },
    });
    expect(find("pulumi:providers:aws", "main")).not.toHaveProperty("provider");
  });

  it("is what the rules of the model ask for", () => {
    expect(judgeAll(judge(contextWith(), modelRules), resources)).toEqual({ violations: [], used: [] });
  });
});
