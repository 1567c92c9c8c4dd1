import { readdirSync } from "node:fs";
import { join } from "node:path";
import { judgedPlan } from "../../../../access/index.ts";
import { checks } from "../../../../model/checks/index.ts";
import { type NamedProblem, readOwnership } from "../../../../model/index.ts";
import { declarationRules } from "../../../../policypacks/ownership/rules/declarationRules.ts";
import { spoiledCopies } from "../../../support/spoiledCopies.ts";
import { stacks } from "../../../support/stacks.ts";
import { today } from "../../../support/smallOwnership.ts";
import { aResource, contextOf, smallContext } from "./repositories/support/find.ts";

const stack = aResource("pulumi:pulumi:Stack", {});
const folder = "policypacks/ownership/rules/declaration";

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Names of the rules that speak of a problem which this check finds. */
function rulesThatTell(check: string, severity: NamedProblem["severity"]): readonly string[] {
  const problem: NamedProblem = { check, severity, path: "here", message: "It is wrong.", fix: "Mend it." };
  const context = { ...smallContext, problems: [problem] };
  return declarationRules.filter((rule) => rule.check(stack, context).length > 0).map(({ name }) => name);
}

describe("declarationRules", () => {
  it("has every rule of its folder once, each in a file of its own name, with tests of that name", () => {
    const names = declarationRules.map(({ name }) => camelCase(name));
    const files = (of: string, suffix: string) =>
      readdirSync(of)
        .filter((file) => file.endsWith(suffix))
        .map((file) => file.slice(0, -suffix.length));
    expect(names).toEqual(files(join(process.cwd(), folder), ".ts").sort());
    expect(names).toEqual(files(join(__dirname, "declaration"), ".test.ts").sort());
  });

  it.each(declarationRules)("tells what is good, why, and what to do: $name", ({ description, why, fix, sources }) => {
    for (const text of [description, why, fix]) expect(text).toMatch(/^["A-Z].*\.$/s);
    for (const source of sources) expect(source).toMatch(/^(https:\/\/\S+|decision \d{4})$/);
  });

  it("speaks before anything changes, and no exception opens it", () => {
    expect(declarationRules.flatMap(({ types }) => types)).toEqual(declarationRules.map(() => "pulumi:pulumi:Stack"));
    expect(declarationRules.filter(({ exceptable }) => exceptable)).toEqual([]);
    expect(declarationRules.filter(({ enforcement }) => enforcement === "advisory").map(({ name }) => name)).toEqual([
      "duty-review-comes-due",
    ]);
  });

  it.each([
    ...checks.map(({ name }) => name),
    "plan",
    "declaration-has-the-right-shape",
    "declaration-has-known-fields",
  ])("tells an error of the check %s by exactly one rule", (check) => {
    expect(rulesThatTell(check, "error")).toHaveLength(1);
    expect(rulesThatTell(check, "error")).not.toContain("duty-review-comes-due");
  });

  it.each(checks)("tells a warning of the check $name by no rule that stops an update", ({ name }) => {
    expect(rulesThatTell(name, "warning").filter((rule) => rule !== "duty-review-comes-due")).toEqual([]);
  });

  it.each(stacks)("finds nothing in the stack %s", (_, ownership) => {
    const context = contextOf(ownership);
    expect(declarationRules.flatMap(({ check }) => check(stack, context))).toEqual([]);
  });

  it("finds something in every declaration with an error, and never throws", () => {
    for (const copy of spoiledCopies.filter((_, at) => at % 17 === 0)) {
      const { ownership, problems } = readOwnership(copy.ownership);
      const judged = judgedPlan(ownership, today, problems);
      const found = declarationRules.flatMap(({ check }) => check(stack, contextOf(ownership, judged)));
      const errors = judged.problems.filter(({ severity }) => severity === "error");
      expect([copy.spoiled, found.length >= errors.length]).toEqual([copy.spoiled, true]);
    }
  });
});
