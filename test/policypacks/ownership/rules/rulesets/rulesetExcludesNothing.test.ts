import { unknownValue } from "../../../../../access/stack/resource.ts";
import { rulesetExcludesNothing } from "../../../../../policypacks/ownership/rules/rulesets/rulesetExcludesNothing.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodRuleset } from "../repositories/support/good.ts";

describe("rulesetExcludesNothing", () => {
  it("finds nothing where nothing is left out", () => {
    expect(find(rulesetExcludesNothing, "repositoryRuleset", goodRuleset)).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(
        rulesetExcludesNothing,
        "repositoryRuleset",
        spoil(goodRuleset, "conditions.refName.excludes", [unknownValue]),
      ),
    ).toEqual([]);
  });

  it("names each ref that is left out", () => {
    expect(
      find(
        rulesetExcludesNothing,
        "repositoryRuleset",
        spoil(goodRuleset, "conditions.refName.excludes", ["refs/heads/main", "refs/heads/hotfix"]),
      ),
    ).toEqual([
      {
        id: "Exclude::refs/heads/main",
        field: "conditions.refName.excludes",
        message: '"refs/heads/main" is left without the rules.',
      },
      {
        id: "Exclude::refs/heads/hotfix",
        field: "conditions.refName.excludes",
        message: '"refs/heads/hotfix" is left without the rules.',
      },
    ]);
  });

  it("names a repository that is left out", () => {
    expect(
      find(
        rulesetExcludesNothing,
        "organizationRuleset",
        spoil(goodRuleset, "conditions.repositoryName.excludes", ["shop"]),
      ),
    ).toEqual([
      {
        id: "Exclude::shop",
        field: "conditions.repositoryName.excludes",
        message: '"shop" is left without the rules.',
      },
    ]);
  });

  it("names what is no list", () => {
    expect(
      find(
        rulesetExcludesNothing,
        "repositoryRuleset",
        spoil(goodRuleset, "conditions.refName.excludes", "refs/heads/main"),
      ),
    ).toEqual([
      {
        id: "Exclude::refs/heads/main",
        field: "conditions.refName.excludes",
        message: '"refs/heads/main" is left without the rules.',
      },
    ]);
  });
});
