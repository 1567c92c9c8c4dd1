import { resourcesOfPlan } from "../../../policypacks/ownership/judge/resourcesOfPlan.ts";
import { PackRun } from "../../../policypacks/ownership/packRun.ts";
import type { UsedException } from "../../../policypacks/ownership/judge/violation.ts";
import type { StackResource } from "../../../access/stack/resource.ts";
import type { Rule } from "../../../policypacks/ownership/rule.ts";
import { exceptionIsUsed } from "../../../policypacks/ownership/rules/exceptions/exceptionIsUsed.ts";
import { modelRules } from "../../../policypacks/ownership/rules/modelRules.ts";
import { smallOwnership } from "../../support/smallOwnership.ts";
import { smallPlan } from "../../support/smallPlan.ts";
import { useTemporaryProject } from "../support/useTemporaryProject.ts";
import { aRule, aStackRule, finding } from "./judge/support.ts";
import { anException } from "../../support/declared.ts";

const resources = resourcesOfPlan(smallPlan, "acorn", "keyholder");
const type = "aws:iam/role:Role";
const role = resources.find((resource) => resource.type === type) as StackResource;
const web = { ...role, name: "web", urn: `urn:pulumi:acorn::keyholder::${type}::web`, properties: { name: "web" } };
const component = {
  ...web,
  type: "my:index:Own",
  urn: "urn:pulumi:acorn::keyholder::my:index:Own::web",
  provider: undefined,
};

/** Without its provider, as components and the stack itself are. */
function withoutProvider({ provider: _, ...resource }: StackResource | typeof component): StackResource {
  return resource;
}

describe("PackRun", () => {
  const project = useTemporaryProject();

  function start(rules: readonly Rule[] = modelRules): PackRun {
    return new PackRun(project().root, rules);
  }

  describe("with a declaration", () => {
    beforeEach(() => project().stack("acorn", smallOwnership));

    it("finds nothing where everything is as planned, resource by resource and then in the stack", async () => {
      const run = start();

      for (const resource of resources) expect(await run.resource(resource)).toEqual({ violations: [], used: [] });
      expect(await run.stack(resources)).toEqual({ violations: [], used: [] });
    });

    it("tells what is wrong with a resource before the stack is there, and not again with the stack", async () => {
      const run = start();
      const { violations } = await run.resource(web);
      for (const resource of resources) await run.resource(resource);

      expect(violations.map(({ rule, urn }) => [rule, urn])).toEqual([["resource-is-planned", web.urn]]);
      expect(await run.stack([...resources, web])).toEqual({ violations: [], used: [] });
    });

    it("judges a resource that the engine has not shown from what its provider answered, without what only a provider tells", async () => {
      const run = start();
      for (const resource of resources) if (resource !== role) await run.resource(resource);
      const answered = (changes: object) =>
        resources.map((resource) =>
          resource === role
            ? {
                ...role,
                properties: { ...role.properties, arn: "arn:…", id: "x", uniqueId: "AROA", tagsAll: {}, ...changes },
              }
            : resource,
        );

      expect((await run.stack(answered({}))).violations).toEqual([]);
      const late = start();
      expect(
        (await late.stack(answered({ maxSessionDuration: 43200 }))).violations.map(({ urn, finding: id }) => [urn, id]),
      ).toEqual([[role.urn, "Field::maxSessionDuration=43200"]]);
    });

    it("judges what the engine has shown as it was shown, and not by what the provider answered", async () => {
      const run = start();
      await run.resource({ ...role, properties: { ...role.properties, maxSessionDuration: 43200 } });
      const { violations } = await run.stack(resources);

      expect(violations).toEqual([]);
    });

    it("judges a resource that no plan names by everything that its provider answered", async () => {
      const queue = { ...web, type: "aws:sqs/queue:Queue", properties: { policy: "{}", arn: "arn:…" } };
      const { violations } = await start().stack([...resources, queue]);

      expect(violations.map(({ finding: id }) => id)).toEqual(["Field::policy=44136fa355b3678a1146"]);
    });

    it("misses what the stack does not hold, even if it was shown", async () => {
      const run = start();
      for (const resource of resources) await run.resource(resource);
      const { violations } = await run.stack(resources.filter((resource) => resource !== role));

      expect(violations.map(({ rule, subject }) => [rule, subject])).toEqual([
        ["planned-resource-is-present", `role ${role.name}`],
      ]);
    });

    it("hands each resource of the stack to the rules on the stack, in the order of the stack", async () => {
      const seen: (readonly string[])[] = [];
      const look = aStackRule("it-is-seen", (all) => {
        seen.push(all.map(({ urn }) => urn));
        return [];
      });
      const run = start([look]);
      await run.resource(web);
      await run.stack(resources);

      expect(seen).toEqual([resources.map(({ urn }) => urn)]);
    });

    it("reads the declaration once", async () => {
      const run = start();
      await run.resource(role);
      project().write("stacks/Pulumi.acorn.yaml", "config:\n  keyholder:today: yesterday\n");

      expect(await run.resource(role)).toEqual({ violations: [], used: [] });
    });

    it("judges resources that come at the same time", async () => {
      const run = start();
      const judged = await Promise.all([...resources, web].map((resource) => run.resource(resource)));

      expect(judged.flatMap(({ violations }) => violations.map(({ rule }) => rule))).toEqual(["resource-is-planned"]);
    });

    it("says nothing of a stack that holds nothing, since nothing names it", async () => {
      expect(await start().stack([])).toEqual({ violations: [], used: [] });
    });
  });

  it("tells the use of each exception once, with the stack, whether it opened something on a resource or on the stack", async () => {
    const exceptions = {
      web: anException({ rule: "on-roles", finding: "Field::name", subject: "role web" }),
      whole: anException({ rule: "on-the-stack", finding: "Empty::all", subject: "stack acorn" }),
      other: anException({ rule: "on-roles", finding: "Field::path", subject: "role web" }),
    };
    project().stack("acorn", { ...smallOwnership, exceptions });
    const seen: (readonly UsedException[])[] = [];
    const run = start([
      aRule("on-roles", ({ name }) => (name === "web" ? [finding, finding] : [])),
      aStackRule("on-the-stack", () => [{ id: "Empty::all", message: "Nothing." }]),
      aStackRule("last", (_resources, _context, used) => {
        seen.push([...used]);
        return [];
      }),
    ]);

    expect((await run.resource(web)).violations).toEqual([]);
    const { violations, used } = await run.stack([web]);

    expect(violations).toEqual([]);
    expect(used.map(({ exception }) => exception)).toEqual(["web", "whole"]);
    expect(seen.map((all) => all.map(({ exception, urn }) => [exception, urn]))).toEqual([
      [
        ["web", web.urn],
        ["web", web.urn],
        ["whole", undefined],
      ],
    ]);
  });

  it("refuses an exception that opened findings on two resources of one name", async () => {
    const exceptions = { web: anException({ rule: "on-roles", finding: "Field::name", subject: "role web" }) };
    project().stack("acorn", { ...smallOwnership, exceptions });
    const run = start([aRule("on-roles", ({ name }) => (name === "web" ? [finding] : [])), exceptionIsUsed]);
    const other = { ...web, urn: web.urn.replace(type, `my:index:Own$${type}`) };
    for (const resource of [web, other]) expect((await run.resource(resource)).violations).toEqual([]);

    expect((await run.stack([web, other])).violations).toEqual([
      {
        rule: "exception-is-used",
        enforcement: "mandatory",
        subject: "exception web",
        finding: "Exception::web",
        message:
          'exception web: 2 resources are called "role web", and an exception opens one. Give them different names.',
      },
    ]);
  });

  describe("without a declaration", () => {
    const root = withoutProvider(resources[0] as StackResource);

    it("is a violation on the stack and on each resource that goes through a provider, and on no component", async () => {
      project().stack("oak", smallOwnership);
      const run = start();
      const all = [root, web, withoutProvider(component)];
      const judged = [];
      for (const resource of all) judged.push(await run.resource(resource));

      expect(judged.map(({ violations }) => violations.map(({ urn }) => urn))).toEqual([[root.urn], [web.urn], []]);
      expect(judged[1]?.violations).toEqual([
        {
          rule: "stack-has-a-declaration",
          enforcement: "mandatory",
          urn: web.urn,
          subject: "role web",
          finding: "Declaration::missing",
          message:
            'role web: Nothing was checked: --stack: "acorn" is not a stack. Name one of "oak". Write stacks/<stack>/ownership.ts, or run in the folder of the project whose stack it is.',
        },
      ]);
      expect(await run.stack(all)).toEqual({ violations: [], used: [] });
    });

    it("is a violation on what the engine has not shown, too", async () => {
      const { violations } = await start().stack([root, web, withoutProvider(component)]);

      expect(violations.map(({ rule, urn }) => [rule, urn])).toEqual([
        ["stack-has-a-declaration", root.urn],
        ["stack-has-a-declaration", web.urn],
      ]);
    });

    it("says what a declaration threw when it was loaded", async () => {
      project().write("stacks/acorn/ownership.ts", 'throw new Error("no such person.");');
      const { violations } = await start().resource(root);

      expect(violations.map(({ message }) => message)).toEqual([
        "stack keyholder-acorn: Nothing was checked: stacks/acorn/ownership.ts: It cannot be loaded: no such person. Correct the file; `npx tsc` shows the place. Write stacks/<stack>/ownership.ts, or run in the folder of the project whose stack it is.",
      ]);
    });
  });
});
