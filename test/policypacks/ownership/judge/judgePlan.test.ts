import { judgePlan } from "../../../../policypacks/ownership/judge/judgePlan.ts";
import { rules } from "../../../../policypacks/ownership/rules/index.ts";
import { smallOwnership, today } from "../../../support/smallOwnership.ts";
import { stacks } from "../../../support/stacks.ts";
import { aRole, aRule, finding } from "./support.ts";

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
});
