import { judgeAll } from "../../../../policypacks/ownership/judge/judgeAll.ts";
import { judgePlan } from "../../../../policypacks/ownership/judge/judgePlan.ts";
import { resourcesOfPlan } from "../../../../policypacks/ownership/judge/resourcesOfPlan.ts";
import type { Properties } from "../../../../access/stack/resource.ts";
import { exceptionIsUsed } from "../../../../policypacks/ownership/rules/exceptions/exceptionIsUsed.ts";
import { rules } from "../../../../policypacks/ownership/rules/index.ts";
import { resourceEqualsThePlan } from "../../../../policypacks/ownership/rules/model/resourceEqualsThePlan.ts";
import { anException } from "../../../support/declared.ts";
import { smallOwnership, today } from "../../../support/smallOwnership.ts";
import { stacks } from "../../../support/stacks.ts";
import { aRole, aRule, finding, webException } from "./support.ts";

const beside = aRole("by-hand");
const { grants: _, ...besideThePlan } = anException({
  rule: "resource-is-planned",
  finding: `Resource::${beside.type}`,
  subject: "role by-hand",
});

const at = { stack: "test", project: "keyholder", today };

describe("judgePlan", () => {
  it.each(stacks)("finds nothing in the plan of %s that would stop an update", (stack, ownership) => {
    const { judgement } = judgePlan({ ...at, stack }, ownership, [], rules);

    expect(judgement.violations.filter(({ enforcement }) => enforcement === "mandatory")).toEqual([]);
  });

  it("holds every planned resource, and the stack, against each rule", () => {
    const seen: string[] = [];
    const look = aRule("it-is-seen", ({ type }) => {
      seen.push(type);
      return [];
    });
    const { context } = judgePlan(at, smallOwnership, [], [look]);

    expect(seen.length).toBe(context.expected.size + 1);
    expect(seen[0]).toBe("pulumi:pulumi:Stack");
  });

  it("hands on a judge for what the program registers", () => {
    const { judge, judgement } = judgePlan(
      at,
      smallOwnership,
      [],
      [aRule("no-web", ({ name }) => (name === "web" ? [finding] : []))],
    );

    expect(judgement).toEqual({ violations: [], used: [] });
    expect(judge.resource(aRole("web")).violations).toHaveLength(1);
  });

  it("tells what is wrong with the shape of a declaration", () => {
    const malformed = {
      check: "declaration-has-known-fields",
      severity: "error",
      path: "audits",
      message: '"audits" is not a field here.',
      fix: "Remove it.",
    } as const;
    const { judgement } = judgePlan(at, smallOwnership, [malformed], rules);

    expect(judgement.violations.map(({ rule, message }) => [rule, message])).toEqual([
      ["declaration-is-sound", 'stack keyholder-test: audits: "audits" is not a field here. Remove it.'],
    ]);
  });

  it("does not miss in the plan what an exception opens beside it, which the judge then opens", () => {
    const ownership = { ...smallOwnership, exceptions: { "by-hand": besideThePlan } };
    const { context, judge, judgement } = judgePlan(at, ownership, [], rules);
    const planned = resourcesOfPlan(context.plan, at.stack, at.project);

    expect(judgement.violations).toEqual([]);
    expect(judge.resource(beside).violations.map(({ rule }) => rule)).not.toContain("resource-is-planned");
    expect(judgeAll(judge, [...planned, beside]).used).toEqual([
      {
        exception: "by-hand",
        rule: "resource-is-planned",
        subject: "role by-hand",
        finding: "Resource::aws:iam/role:Role",
        expiresOn: "2026-12-18",
        urn: beside.urn,
      },
    ]);
    expect(judgeAll(judge, [...planned, beside]).violations.map(({ rule }) => rule)).not.toContain("exception-is-used");
  });

  it("hands on a judge that refuses an exception that opens nothing in the whole stack", () => {
    const ownership = { ...smallOwnership, exceptions: { "by-hand": besideThePlan } };
    const { context, judge } = judgePlan(at, ownership, [], rules);
    const planned = resourcesOfPlan(context.plan, at.stack, at.project);

    expect(judgeAll(judge, planned).violations.map(({ message }) => message)).toEqual([
      'exception by-hand: No violation of "resource-is-planned" on "role by-hand" has the finding "Resource::aws:iam/role:Role". Remove the exception, or correct its rule, finding and subject to what the violation prints.',
    ]);
  });

  it("hands on a judge that refuses an exception that opens two resources of one name", () => {
    const ownership = { ...smallOwnership, exceptions: { web: webException } };
    const wrong = aRule("it-is-well", ({ name }) => (name === "web" ? [finding] : []));
    const { judge } = judgePlan(at, ownership, [], [wrong, exceptionIsUsed]);
    const web = aRole("web");
    const other = { ...web, urn: web.urn.replace(web.type, `my:index:Own$${web.type}`) };

    expect(judgeAll(judge, [web])).toMatchObject({ violations: [], used: [{ exception: "web", urn: web.urn }] });
    expect(judgeAll(judge, [web, other]).violations).toEqual([
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

  it("opens the value of a property that an exception names, and no other", () => {
    const role = "main/shop-production-deploy";
    const exceptions = {
      longer: anException({
        rule: "resource-equals-the-plan",
        finding: "Field::maxSessionDuration=7200",
        subject: `role ${role}`,
      }),
    };
    const { context, judge } = judgePlan(at, { ...smallOwnership, exceptions }, [], [resourceEqualsThePlan]);
    const planned = resourcesOfPlan(context.plan, at.stack, at.project).find(
      ({ type, name }) => type === beside.type && name === role,
    );
    if (planned === undefined) throw new Error(`no role ${role}`);
    const ids = (changes: Properties) =>
      judge
        .resource({ ...planned, properties: { ...planned.properties, ...changes } })
        .violations.map(({ finding: id }) => id);

    expect(ids({ maxSessionDuration: 7200 })).toEqual([]);
    expect(ids({ maxSessionDuration: 43200 })).toEqual(["Field::maxSessionDuration=43200"]);
    expect(ids({ maxSessionDuration: 7200, name: "other" })).toEqual(["Field::name=other"]);
  });
});
