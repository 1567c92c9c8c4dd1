import { unknownValue } from "../../../../../access/stack/resource.ts";
import { rulesetRequiresTheScans } from "../../../../../policypacks/ownership/rules/rulesets/rulesetRequiresTheScans.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodRuleset, goodTagRuleset } from "../repositories/support/good.ts";

describe("rulesetRequiresTheScans", () => {
  it("finds nothing on both scans", () => {
    expect(find(rulesetRequiresTheScans, "repositoryRuleset", goodRuleset)).toEqual([]);
  });

  it("finds nothing on further checks", () => {
    expect(
      find(
        rulesetRequiresTheScans,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.requiredStatusChecks.requiredChecks", [
          { context: "codeql", integrationId: 15368 },
          { context: "dependency-review", integrationId: 15368 },
          { context: "unit", integrationId: 15368 },
        ]),
      ),
    ).toEqual([]);
  });

  it("is content with any check where nobody declares the repository", () => {
    expect(
      find(
        rulesetRequiresTheScans,
        "repositoryRuleset",
        spoil(
          spoil(goodRuleset, "rules.requiredStatusChecks.requiredChecks", [
            { context: "codeql", integrationId: 15368 },
          ]),
          "repository",
          "other",
        ),
      ),
    ).toEqual([]);
  });

  it("is silent about values that are not known", () => {
    expect(
      find(
        rulesetRequiresTheScans,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.requiredStatusChecks.requiredChecks", [
          { context: unknownValue, integrationId: unknownValue },
        ]),
      ),
    ).toEqual([]);
  });

  it("is silent about a list that is not known", () => {
    expect(
      find(
        rulesetRequiresTheScans,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.requiredStatusChecks.requiredChecks", unknownValue),
      ),
    ).toEqual([]);
  });

  it("leaves a ruleset of tags alone", () => {
    expect(find(rulesetRequiresTheScans, "repositoryRuleset", goodTagRuleset)).toEqual([]);
  });

  it("names the missing scan of the code", () => {
    expect(
      find(
        rulesetRequiresTheScans,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.requiredStatusChecks.requiredChecks", [
          { context: "dependency-review", integrationId: 15368 },
        ]),
      ),
    ).toEqual([
      {
        id: "Check::codeql",
        field: "rules.requiredStatusChecks.requiredChecks",
        message: '"codeql", the scan of the code, is not required.',
      },
    ]);
  });

  it("names the missing scan of the dependencies", () => {
    expect(
      find(
        rulesetRequiresTheScans,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.requiredStatusChecks.requiredChecks", [{ context: "codeql", integrationId: 15368 }]),
      ),
    ).toEqual([
      {
        id: "Check::dependency-review",
        field: "rules.requiredStatusChecks.requiredChecks",
        message: '"dependency-review", the scan of the dependencies, is not required.',
      },
    ]);
  });

  it("names a scan that another app may report", () => {
    expect(
      find(
        rulesetRequiresTheScans,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.requiredStatusChecks.requiredChecks", [
          { context: "dependency-review", integrationId: 15368 },
          { context: "codeql", integrationId: 7 },
        ]),
      ),
    ).toEqual([
      {
        id: "Check::codeql",
        field: "rules.requiredStatusChecks.requiredChecks",
        message: '"codeql", the scan of the code, is not to be reported by "15368".',
      },
    ]);
  });

  it("names a ruleset without checks", () => {
    expect(
      find(rulesetRequiresTheScans, "repositoryRuleset", spoil(goodRuleset, "rules.requiredStatusChecks")),
    ).toEqual([
      {
        id: "Field::rules.requiredStatusChecks.requiredChecks",
        field: "rules.requiredStatusChecks.requiredChecks",
        message: "No check is required.",
      },
    ]);
  });
});
