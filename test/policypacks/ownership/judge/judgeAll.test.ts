import fc from "fast-check";
import { judge } from "../../../../policypacks/ownership/judge/judge.ts";
import { judgeAll, onceEach } from "../../../../policypacks/ownership/judge/judgeAll.ts";
import { resourcesOfPlan } from "../../../../policypacks/ownership/judge/resourcesOfPlan.ts";
import { rules } from "../../../../policypacks/ownership/rules/index.ts";
import { aRole, aRule, aStackRule, contextWith, finding, webException } from "./support.ts";

const use = {
  exception: "web",
  rule: "it-is-well",
  subject: "role web",
  finding: "Field::name",
  expiresOn: "2026-12-18",
  urn: aRole("web").urn,
};

describe("judgeAll", () => {
  it("sorts by URN, with the stack first, then by rule, finding and text", () => {
    const both = [
      { ...finding, id: "Field::b" },
      { ...finding, id: "Field::a", message: "Second." },
      { ...finding, id: "Field::a", message: "First." },
    ];
    const judging = judge(contextWith(), [
      aRule("z-rule", () => both),
      aRule("a-rule", () => [finding]),
      aStackRule("stack-rule", () => [{ id: "Empty::all", message: "Nothing." }]),
    ]);

    const { violations } = judgeAll(judging, [aRole("web"), aRole("api")]);

    expect(
      violations.map(({ urn, rule, finding: id, message }) => [
        urn?.split("::").at(-1),
        rule,
        id,
        message.split(": ")[2]?.split(" ")[0],
      ]),
    ).toEqual([
      [undefined, "stack-rule", "Empty::all", undefined],
      ["api", "a-rule", "Field::name", '"x"'],
      ["api", "z-rule", "Field::a", "First."],
      ["api", "z-rule", "Field::a", "Second."],
      ["api", "z-rule", "Field::b", '"x"'],
      ["web", "a-rule", "Field::name", '"x"'],
      ["web", "z-rule", "Field::a", "First."],
      ["web", "z-rule", "Field::a", "Second."],
      ["web", "z-rule", "Field::b", '"x"'],
    ]);
  });

  it("tells each exception that was used once, also to the rules on the stack", () => {
    const seen: unknown[] = [];
    const judging = judge(contextWith({ web: webException }), [
      aRule("it-is-well", () => [finding, finding]),
      aStackRule("last", (_resources, _context, used) => {
        seen.push([...used]);
        return [];
      }),
    ]);

    expect(judgeAll(judging, [aRole("web")])).toEqual({ violations: [], used: [use] });
    expect(seen).toEqual([[use, use]]);
  });

  it("says the same of the same resources, in whatever order they stand", () => {
    const context = contextWith();
    const planned = resourcesOfPlan(context.plan, "test", "keyholder");
    // Some things are wrong with some of them: what is nowhere wrong is in order in every order.
    const spoiled = planned
      .filter((_, at) => at % 9 !== 4)
      .map((resource, at) => ({
        ...resource,
        properties: at % 5 === 0 ? { ...resource.properties, name: "other", beside: at } : resource.properties,
      }));
    const judging = judge(context, rules);
    const first = judgeAll(judging, spoiled);

    expect(first.violations.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.shuffledSubarray(spoiled, { minLength: spoiled.length }), (shuffled) => {
        expect(judgeAll(judge(context, rules), shuffled)).toEqual(first);
      }),
      { numRuns: 5 },
    );
  });
});

describe("onceEach", () => {
  it("keeps each exception once, by id", () => {
    const other = { ...use, exception: "api" };

    expect(onceEach([use, other, use])).toEqual([other, use]);
    expect(onceEach([])).toEqual([]);
  });
});
