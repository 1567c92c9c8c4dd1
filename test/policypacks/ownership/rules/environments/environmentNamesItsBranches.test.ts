import { unknownValue } from "../../../../../access/stack/resource.ts";
import { environmentNamesItsBranches } from "../../../../../policypacks/ownership/rules/environments/environmentNamesItsBranches.ts";
import { find, spoil } from "../repositories/support/find.ts";
import { goodEnvironment } from "../repositories/support/good.ts";

describe("environmentNamesItsBranches", () => {
  it("finds nothing where branches are named", () => {
    expect(find(environmentNamesItsBranches, "repositoryEnvironment", goodEnvironment)).toEqual([]);
  });

  it("is silent about a policy that is not known", () => {
    expect(
      find(
        environmentNamesItsBranches,
        "repositoryEnvironment",
        spoil(goodEnvironment, "deploymentBranchPolicy", unknownValue),
      ),
    ).toEqual([]);
  });

  it("names an environment without a policy", () => {
    expect(
      find(environmentNamesItsBranches, "repositoryEnvironment", spoil(goodEnvironment, "deploymentBranchPolicy")),
    ).toEqual([
      {
        id: "Field::deploymentBranchPolicy.customBranchPolicies",
        field: "deploymentBranchPolicy.customBranchPolicies",
        message: "It is not set, so the environment names no branch that may deploy.",
      },
      {
        id: "Field::deploymentBranchPolicy.protectedBranches",
        field: "deploymentBranchPolicy.protectedBranches",
        message: "It is not set, so every branch may deploy where no classic protection stands.",
      },
    ]);
  });

  it("names the setting for protected branches", () => {
    expect(
      find(
        environmentNamesItsBranches,
        "repositoryEnvironment",
        spoil(goodEnvironment, "deploymentBranchPolicy", { protectedBranches: true, customBranchPolicies: false }),
      ),
    ).toEqual([
      {
        id: "Field::deploymentBranchPolicy.customBranchPolicies",
        field: "deploymentBranchPolicy.customBranchPolicies",
        message: '"false" is not "true", so the environment names no branch that may deploy.',
      },
      {
        id: "Field::deploymentBranchPolicy.protectedBranches",
        field: "deploymentBranchPolicy.protectedBranches",
        message: '"true" is not "false", so every branch may deploy where no classic protection stands.',
      },
    ]);
  });
});
