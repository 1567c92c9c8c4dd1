import { opaData } from "../../../policypacks/opa/opaData.ts";
import { opaDefinitions } from "../../../policypacks/opa/opaDefinitions.ts";
import { workloadTypes } from "../../../policypacks/ownership/containers/workloads.ts";
import { ruleContext } from "../../../policypacks/ownership/judge/ruleContext.ts";
import { ownership } from "../../../stacks/lantern/ownership.ts";
import { reorder } from "../../support/reorder.ts";
import { contextOf } from "../support/contextOf.ts";

describe("opaData", () => {
  it("tells of each repository what may deploy, and what is protected", () => {
    expect(opaData(contextOf()).repositories["lantern-labs/storefront"]).toEqual({
      environments: {
        "production-deploy": { branches: ["main"], tags: { "v*": "^v[^/]*$" } },
        "production-provisioning": { branches: ["main"], tags: { "v*": "^v[^/]*$" } },
        "staging-deploy": { branches: ["main"], tags: {} },
        "staging-provisioning": { branches: ["main"], tags: {} },
      },
      protected: { branches: ["main"], tags: { "v*": "^v[^/]*$" } },
    });
  });

  it("tells organisation, accounts and wishes", () => {
    expect(opaData(contextOf({ registries: ["ghcr.io/lantern"], requireLambdaCodeSigning: true }))).toMatchObject({
      organisation: { name: "Lantern", github: "lantern-labs", githubId: 90412377 },
      accounts: { main: { id: "111122223333", partition: "aws", region: "eu-central-1" } },
      requireLambdaCodeSigning: true,
    });
  });

  it("is the same in whatever order the declaration is written", () => {
    const stack = { stack: "lantern", project: "keyholder", today: "2026-11-21" };
    const text = (declared: typeof ownership) => JSON.stringify(opaData(ruleContext(stack, declared)));

    expect(text(reorder(ownership, (count) => count - 1))).toBe(text(ownership));
  });
});

describe("opaDefinitions", () => {
  it("has a definition for every type that runs containers", () => {
    const { types, definitions } = opaDefinitions();

    expect(Object.keys(types).sort()).toEqual([...workloadTypes].sort());
    expect([...new Set(Object.values(types))].sort()).toEqual(Object.keys(definitions).sort());
  });

  it("tells a definition as rows by folded path", () => {
    const { definitions } = opaDefinitions();

    expect(definitions["aws:ecs/expressGatewayService:ExpressGatewayService"]).toEqual({
      json: [],
      rows: {
        "": {
          form: "object",
          needs: [
            {
              rule: "container-definition-is-readable",
              what: "Unreadable",
              message: 'There is no "primaryContainer".',
              anyOf: ["primarycontainer"],
              told: "primaryContainer",
            },
          ],
        },
        primarycontainer: {
          form: "object",
          container: true,
          needs: [
            {
              rule: "image-is-pinned-by-digest",
              what: "NoImage",
              message: "{container} names no image.",
              anyOf: ["image"],
              told: "image",
            },
          ],
        },
        "primarycontainer.image": { form: "text", role: "image" },
      },
    });
    expect(definitions["aws:batch/jobDefinition:JobDefinition"]?.json).toEqual([
      "containerproperties",
      "ecsproperties",
      "eksproperties",
      "nodeproperties",
    ]);
  });
});
