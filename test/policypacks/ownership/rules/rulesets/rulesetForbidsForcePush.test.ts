import { unknownValue } from "../../../../../access/stack/resource.ts";
import { rulesetForbidsForcePush } from "../../../../../policypacks/ownership/rules/rulesets/rulesetForbidsForcePush.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodRuleset } from "../repositories/support/good.ts";

describe("rulesetForbidsForcePush", () => {
  it("finds nothing where rules.nonFastForward is true on a resource of the type repositoryRuleset", () => {
    expect(
      find(rulesetForbidsForcePush, "repositoryRuleset", spoil(goodRuleset, "rules.nonFastForward", true)),
    ).toEqual([]);
  });

  it("finds nothing where rules.nonFastForward is true on a resource of the type organizationRuleset", () => {
    expect(
      find(rulesetForbidsForcePush, "organizationRuleset", spoil(goodRuleset, "rules.nonFastForward", true)),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(rulesetForbidsForcePush, "repositoryRuleset", spoil(goodRuleset, "rules.nonFastForward", unknownValue)),
    ).toEqual([]);
  });

  it("names a value other than true", () => {
    expect(
      find(rulesetForbidsForcePush, "repositoryRuleset", spoil(goodRuleset, "rules.nonFastForward", false)),
    ).toEqual([
      {
        id: "Field::rules.nonFastForward",
        field: "rules.nonFastForward",
        message: '"false" is not "true", so a force push can rewrite what was reviewed.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(
      find(rulesetForbidsForcePush, "repositoryRuleset", spoil(goodRuleset, "rules.nonFastForward", ["odd"])),
    ).toEqual([
      {
        id: "Field::rules.nonFastForward",
        field: "rules.nonFastForward",
        message: '"["odd"]" is not "true", so a force push can rewrite what was reviewed.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(find(rulesetForbidsForcePush, "repositoryRuleset", spoil(goodRuleset, "rules.nonFastForward"))).toEqual([
      {
        id: "Field::rules.nonFastForward",
        field: "rules.nonFastForward",
        message: "It is not set, so a force push can rewrite what was reviewed.",
      },
    ]);
  });

  it("leaves a ruleset about pushes alone", () => {
    expect(find(rulesetForbidsForcePush, "repositoryRuleset", { target: "push" })).toEqual([]);
  });
});
