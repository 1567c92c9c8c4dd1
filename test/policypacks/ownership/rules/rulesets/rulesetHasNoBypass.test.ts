import { unknownValue } from "../../../../../access/stack/resource.ts";
import { rulesetHasNoBypass } from "../../../../../policypacks/ownership/rules/rulesets/rulesetHasNoBypass.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodRuleset } from "../repositories/support/good.ts";

describe("rulesetHasNoBypass", () => {
  it("finds nothing where nobody may pass", () => {
    expect(find(rulesetHasNoBypass, "repositoryRuleset", goodRuleset)).toEqual([]);
  });

  it("finds nothing where nothing is said", () => {
    expect(find(rulesetHasNoBypass, "repositoryRuleset", spoil(goodRuleset, "bypassActors"))).toEqual([]);
  });

  it("is silent about values that are not known", () => {
    expect(find(rulesetHasNoBypass, "repositoryRuleset", spoil(goodRuleset, "bypassActors", [unknownValue]))).toEqual(
      [],
    );
  });

  it("names an administrator", () => {
    expect(
      find(
        rulesetHasNoBypass,
        "repositoryRuleset",
        spoil(goodRuleset, "bypassActors", [{ actorType: "OrganizationAdmin", bypassMode: "always" }]),
      ),
    ).toEqual([
      {
        id: "Actor::OrganizationAdmin",
        field: "bypassActors",
        message: '"OrganizationAdmin" may pass the ruleset, in the mode "always".',
      },
    ]);
  });

  it("names a team, an app and whoever is exempt", () => {
    expect(
      find(
        rulesetHasNoBypass,
        "organizationRuleset",
        spoil(goodRuleset, "bypassActors", [
          { actorType: "Team", actorId: 7, bypassMode: "pullRequest" },
          { actorType: "Integration", actorId: 8, bypassMode: "exempt" },
        ]),
      ),
    ).toEqual([
      {
        id: "Actor::Team::7",
        field: "bypassActors",
        message: '"Team" with the id "7" may pass the ruleset, in the mode "pullRequest".',
      },
      {
        id: "Actor::Integration::8",
        field: "bypassActors",
        message: '"Integration" with the id "8" may pass the ruleset, in the mode "exempt".',
      },
    ]);
  });

  it("names an entry that is no actor", () => {
    expect(find(rulesetHasNoBypass, "repositoryRuleset", spoil(goodRuleset, "bypassActors", ["DeployKey"]))).toEqual([
      { id: "Actor::DeployKey", field: "bypassActors", message: '"DeployKey" may pass the ruleset.' },
    ]);
  });

  it("names what is no list", () => {
    expect(
      find(rulesetHasNoBypass, "repositoryRuleset", spoil(goodRuleset, "bypassActors", { actorType: "DeployKey" })),
    ).toEqual([{ id: "Actor::DeployKey", field: "bypassActors", message: '"DeployKey" may pass the ruleset.' }]);
  });
});
