import { unknownValue } from "../../../../../access/stack/resource.ts";
import { rulesetRequiresLastPushApproval } from "../../../../../policypacks/ownership/rules/rulesets/rulesetRequiresLastPushApproval.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodRuleset } from "../repositories/support/good.ts";

describe("rulesetRequiresLastPushApproval", () => {
  it("finds nothing where rules.pullRequest.requireLastPushApproval is true on a resource of the type repositoryRuleset", () => {
    expect(
      find(
        rulesetRequiresLastPushApproval,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requireLastPushApproval", true),
      ),
    ).toEqual([]);
  });

  it("finds nothing where rules.pullRequest.requireLastPushApproval is true on a resource of the type organizationRuleset", () => {
    expect(
      find(
        rulesetRequiresLastPushApproval,
        "organizationRuleset",
        spoil(goodRuleset, "rules.pullRequest.requireLastPushApproval", true),
      ),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(
        rulesetRequiresLastPushApproval,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requireLastPushApproval", unknownValue),
      ),
    ).toEqual([]);
  });

  it("names a value other than true", () => {
    expect(
      find(
        rulesetRequiresLastPushApproval,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requireLastPushApproval", false),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.requireLastPushApproval",
        field: "rules.pullRequest.requireLastPushApproval",
        message: '"false" is not "true", so whoever approved can push once more and merge.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(
      find(
        rulesetRequiresLastPushApproval,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requireLastPushApproval", ["odd"]),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.requireLastPushApproval",
        field: "rules.pullRequest.requireLastPushApproval",
        message: '"["odd"]" is not "true", so whoever approved can push once more and merge.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(
      find(
        rulesetRequiresLastPushApproval,
        "repositoryRuleset",
        spoil(goodRuleset, "rules.pullRequest.requireLastPushApproval"),
      ),
    ).toEqual([
      {
        id: "Field::rules.pullRequest.requireLastPushApproval",
        field: "rules.pullRequest.requireLastPushApproval",
        message: "It is not set, so whoever approved can push once more and merge.",
      },
    ]);
  });

  it("leaves a ruleset of tags alone", () => {
    expect(find(rulesetRequiresLastPushApproval, "repositoryRuleset", { target: "tag" })).toEqual([]);
  });
});
