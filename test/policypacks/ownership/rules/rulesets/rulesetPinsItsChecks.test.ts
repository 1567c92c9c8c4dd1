import { unknownValue } from "../../../../../access/stack/resource.ts";
import { rulesetPinsItsChecks } from "../../../../../policypacks/ownership/rules/rulesets/rulesetPinsItsChecks.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodRuleset, goodTagRuleset } from "../repositories/support/good.ts";

describe("rulesetPinsItsChecks", () => {
  it("finds nothing on pinned checks", () => {
    expect(find(rulesetPinsItsChecks, "repositoryRuleset", goodRuleset)).toEqual([]);
  });

  it("is silent about an app that is not known", () => {
    expect(
      find(
        rulesetPinsItsChecks,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.requiredStatusChecks.requiredChecks", [
          { context: "codeql", integrationId: unknownValue },
          unknownValue,
        ]),
      ),
    ).toEqual([]);
  });

  it("is silent about a list that is not known", () => {
    expect(
      find(
        rulesetPinsItsChecks,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.requiredStatusChecks.requiredChecks", unknownValue),
      ),
    ).toEqual([]);
  });

  it("leaves a ruleset of tags alone", () => {
    expect(find(rulesetPinsItsChecks, "repositoryRuleset", goodTagRuleset)).toEqual([]);
  });

  it("names a check that any app may report", () => {
    expect(
      find(
        rulesetPinsItsChecks,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.requiredStatusChecks.requiredChecks", [{ context: "codeql" }]),
      ),
    ).toEqual([
      {
        id: "Check::codeql",
        field: "rules.requiredStatusChecks.requiredChecks",
        message: '"codeql" may be reported by any app.',
      },
    ]);
  });

  it("names an app that is none", () => {
    expect(
      find(
        rulesetPinsItsChecks,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.requiredStatusChecks.requiredChecks", [{ context: "codeql", integrationId: 0 }]),
      ),
    ).toEqual([
      {
        id: "Check::codeql",
        field: "rules.requiredStatusChecks.requiredChecks",
        message: '"codeql" may be reported by "0", which is no app.',
      },
    ]);
  });

  it("names a check that is a text", () => {
    expect(
      find(
        rulesetPinsItsChecks,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.requiredStatusChecks.requiredChecks", ["codeql"]),
      ),
    ).toEqual([
      {
        id: "Check::codeql",
        field: "rules.requiredStatusChecks.requiredChecks",
        message: '"codeql" may be reported by any app.',
      },
    ]);
  });

  it("names a check without a name", () => {
    expect(
      find(
        rulesetPinsItsChecks,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.requiredStatusChecks.requiredChecks", [{}]),
      ),
    ).toEqual([
      {
        id: "Check::unnamed",
        field: "rules.requiredStatusChecks.requiredChecks",
        message: '"unnamed" may be reported by any app.',
      },
    ]);
  });
});
