import { judge } from "../../../../policypacks/ownership/judge/judge.ts";
import type { UsedException } from "../../../../policypacks/ownership/judge/violation.ts";
import type { Rule } from "../../../../policypacks/ownership/rule.ts";
import { aBrokenRule, aRole, aRule, aStackRule, contextWith, finding, webException } from "./support.ts";

const context = contextWith();
const excepted = contextWith({ web: webException });
const web = aRole("web");
const team = { ...web, type: "github:index/team:Team", urn: "urn:pulumi:test::keyholder::github:index/team:Team::web" };
const wrong = aRule("it-is-well", () => [finding]);

function refuse(): never {
  throw new Error("not this either");
}

function namesOf(rules: readonly Rule[], resource = web): readonly string[] {
  return judge(context, rules)
    .resource(resource)
    .violations.map(({ rule }) => rule);
}

describe("judge", () => {
  describe("of one resource", () => {
    it("says nothing where no rule finds anything", () => {
      expect(judge(context, [aRule("it-is-well", () => [])]).resource(web)).toEqual({ violations: [], used: [] });
    });

    it("tells a finding with everything that a reader needs", () => {
      expect(judge(context, [wrong]).resource(web)).toEqual({
        violations: [
          {
            rule: "it-is-well",
            enforcement: "mandatory",
            urn: web.urn,
            subject: "role web",
            finding: "Field::name",
            field: "name",
            message:
              'role web: name: "x" is wrong. Make it so. (Finding "Field::name"; an exception needs the approval of ada.)',
          },
        ],
        used: [],
      });
    });

    it("tells what only warns as advisory", () => {
      const warning = aRule("it-is-well", () => [{ id: "Lapse::soon", message: "It ends soon." }], {
        enforcement: "advisory",
        exceptable: false,
      });

      expect(judge(context, [warning]).resource(web).violations).toEqual([
        {
          rule: "it-is-well",
          enforcement: "advisory",
          urn: web.urn,
          subject: "role web",
          finding: "Lapse::soon",
          message: "role web: It ends soon. Make it so.",
        },
      ]);
    });

    it("asks the rules that look at its type, in the order in which they stand", () => {
      const rules = [
        aRule("on-teams", () => [finding], { types: [team.type] }),
        aRule("on-both", () => [finding], { types: [team.type, web.type] }),
        aRule("on-all", () => [finding]),
        aRule("on-roles", () => [finding], { types: [web.type] }),
        aRule("on-none", () => [finding], { types: [] }),
        aStackRule("on-the-stack", () => [finding]),
      ];

      expect(namesOf(rules)).toEqual(["on-both", "on-all", "on-roles"]);
      expect(namesOf(rules, team)).toEqual(["on-teams", "on-both", "on-all"]);
    });

    it("hands the resource and the context to each rule", () => {
      const check = jest.fn(() => []);
      judge(context, [aRule("it-is-well", check)]).resource(web);

      expect(check.mock.calls).toEqual([[web, context]]);
    });

    it.each([
      ["an error", new TypeError("x is not a function"), "TypeError: x is not a function"],
      ["an error of several lines", new Error("first\nsecond"), "Error: first"],
      ["a text", "gone", "gone"],
      ["nothing", undefined, "undefined"],
      ["what has no text", Object.create(null), "something that cannot be told"],
      [
        "an error whose message throws",
        Object.create(Error.prototype, { message: { get: refuse } }),
        "something that cannot be told",
      ],
      [
        "an error whose message is a symbol",
        Object.assign(new Error(), { message: Symbol("x") }),
        "something that cannot be told",
      ],
    ])("makes a violation of a rule that throws %s, and lets the others report", (_, thrown, said) => {
      const { violations } = judge(context, [aBrokenRule(thrown), wrong]).resource(web);

      expect(violations.map(({ rule }) => rule)).toEqual(["rule-runs-to-its-end", "it-is-well"]);
      expect(violations[0]).toEqual({
        rule: "rule-runs-to-its-end",
        enforcement: "mandatory",
        urn: web.urn,
        subject: "role web",
        finding: "Rule::it-breaks",
        message: `role web: The rule "it-breaks" broke off with "${said}", so nothing is known of it. Report this with the resource: a rule may not throw, whatever it is given.`,
      });
    });

    it("makes a violation of a rule that returns nothing, or that only warns and throws", () => {
      const nothing = aRule("it-returns-nothing", () => undefined as unknown as []);
      const warning = { ...aBrokenRule("gone"), enforcement: "advisory" } as const;
      const { violations } = judge(context, [nothing, warning]).resource(web);

      expect(violations.map(({ rule, enforcement, finding: id }) => [rule, enforcement, id])).toEqual([
        ["rule-runs-to-its-end", "mandatory", "Rule::it-returns-nothing"],
        ["rule-runs-to-its-end", "mandatory", "Rule::it-breaks"],
      ]);
    });

    it("tells no violation that an exception opens, but its use", () => {
      expect(judge(excepted, [wrong]).resource(web)).toEqual({
        violations: [],
        used: [
          {
            exception: "web",
            rule: "it-is-well",
            subject: "role web",
            finding: "Field::name",
            expiresOn: "2026-12-18",
            urn: web.urn,
          },
        ],
      });
    });

    it.each([
      ["another finding of the same rule", [aRule("it-is-well", () => [{ ...finding, id: "Field::path" }])], web],
      ["the same finding of another rule", [aRule("it-is-better", () => [finding])], web],
      ["the same finding on another resource", [wrong], aRole("shop")],
      ["the same finding on a resource of another kind", [wrong], team],
      ["a rule that takes no exception", [aRule("it-is-well", () => [finding], { exceptable: false })], web],
    ])("opens nothing but that: %s", (_, rules, resource) => {
      const { violations, used } = judge(excepted, rules).resource(resource);

      expect([violations.length, used]).toEqual([1, []]);
    });

    it("opens one of several findings, and a rule that throws by no exception", () => {
      const both = aRule("it-is-well", () => [finding, { ...finding, id: "Field::path" }]);
      const broken = contextWith({
        web: { ...webException, rule: "rule-runs-to-its-end", finding: "Rule::it-breaks" },
      });

      expect(
        judge(excepted, [both])
          .resource(web)
          .violations.map(({ finding: id }) => id),
      ).toEqual(["Field::path"]);
      expect(judge(broken, [aBrokenRule("gone")]).resource(web).violations).toHaveLength(1);
    });
  });

  describe("of the stack", () => {
    it("asks the rules on the stack alone, with every resource", () => {
      const check = jest.fn(() => []);
      const { stack } = judge(context, [wrong, aStackRule("it-is-whole", check)]);

      expect(stack([web, team], [])).toEqual({ violations: [], used: [] });
      expect(check.mock.calls).toEqual([[[web, team], context, []]]);
    });

    it("names the subject that the rule names, the resource that it means, or the stack", () => {
      const rule = aStackRule(
        "it-is-whole",
        () => [
          { id: "Missing::role", subject: "role web", message: "It is missing." },
          { id: "Twice::web", subject: "role web", urn: web.urn, message: "It is there twice." },
          { id: "Empty::all", message: "Nothing is there." },
        ],
        { exceptable: false },
      );

      expect(judge(context, [rule]).stack([web], []).violations).toEqual([
        {
          rule: "it-is-whole",
          enforcement: "mandatory",
          subject: "role web",
          finding: "Missing::role",
          message: "role web: It is missing. Make it so.",
        },
        {
          rule: "it-is-whole",
          enforcement: "mandatory",
          urn: web.urn,
          subject: "role web",
          finding: "Twice::web",
          message: "role web: It is there twice. Make it so.",
        },
        {
          rule: "it-is-whole",
          enforcement: "mandatory",
          subject: "stack test",
          finding: "Empty::all",
          message: "stack test: Nothing is there. Make it so.",
        },
      ]);
    });

    it("takes the resource that a finding means for its subject where the rule names none", () => {
      const rule = aStackRule(
        "it-is-whole",
        () => [
          { id: "Twice::web", urn: web.urn, message: "It is there twice." },
          { id: "Twice::web", urn: team.urn, message: "It is there twice." },
          { id: "Gone::role", urn: "urn:pulumi:test::keyholder::aws:iam/role:Role::gone", message: "It went." },
        ],
        { exceptable: false },
      );

      expect(
        judge(context, [rule])
          .stack([web, team], [])
          .violations.map(({ urn, subject, message }) => [urn, subject, message]),
      ).toEqual([
        [web.urn, "role web", "role web: It is there twice. Make it so."],
        [team.urn, "team web", "team web: It is there twice. Make it so."],
        ["urn:pulumi:test::keyholder::aws:iam/role:Role::gone", "stack test", "stack test: It went. Make it so."],
      ]);
    });

    it("opens a finding on the stack by an exception for the resource that it means, and tells which", () => {
      const rule = aStackRule("it-is-well", () => [
        { ...finding, urn: web.urn },
        { ...finding, urn: team.urn },
      ]);
      const { violations, used } = judge(excepted, [rule]).stack([web, team], []);

      expect(violations.map(({ subject }) => subject)).toEqual(["team web"]);
      expect(used.map(({ exception, urn }) => [exception, urn])).toEqual([["web", web.urn]]);
    });

    it("makes a violation of a rule that throws, and lets the later ones report", () => {
      const broken = aStackRule("it-breaks", () => {
        throw new RangeError("too deep");
      });
      const later = aStackRule("it-is-whole", () => [{ id: "Empty::all", message: "Nothing is there." }]);

      expect(
        judge(context, [broken, later])
          .stack([], [])
          .violations.map(({ message }) => message),
      ).toEqual([
        'stack test: The rule "it-breaks" broke off with "RangeError: too deep", so nothing is known of it. Report this with the resource: a rule may not throw, whatever it is given.',
        'stack test: Nothing is there. Make it so. (Finding "Empty::all"; an exception needs the approval of ada.)',
      ]);
    });

    it("tells a later rule which exceptions were used before, on resources and by earlier rules", () => {
      const seen: (readonly UsedException[])[] = [];
      const look = (name: string) =>
        aStackRule(name, (_resources, _context, used) => {
          seen.push([...used]);
          return [{ ...finding, subject: "role web" }];
        });
      const before = { exception: "earlier", rule: "r", subject: "s", finding: "f", expiresOn: "2026-12-18" };
      const { used } = judge(excepted, [look("it-is-well"), look("last")]).stack([web], [before]);

      const { rule, finding: id, subject, expiresOn } = webException;
      const opened = { exception: "web", rule, subject, finding: id, expiresOn };
      expect(seen).toEqual([[before], [before, opened]]);
      expect(used).toEqual([opened]);
    });
  });
});
