import { unknownValue } from "../../../../../access/stack/resource.ts";
import { deploymentComesFromAProtectedRef } from "../../../../../policypacks/ownership/rules/environments/deploymentComesFromAProtectedRef.ts";
import { changed, contextOf, find } from "../repositories/support/find.ts";

describe("deploymentComesFromAProtectedRef", () => {
  it("finds nothing on the default branch", () => {
    expect(
      find(deploymentComesFromAProtectedRef, "repositoryEnvironmentDeploymentPolicy", {
        repository: "shop",
        branchPattern: "main",
      }),
    ).toEqual([]);
  });

  it("finds nothing on the tags of the plan", () => {
    expect(
      find(deploymentComesFromAProtectedRef, "repositoryEnvironmentDeploymentPolicy", {
        repository: "acorn/shop",
        tagPattern: "v*",
      }),
    ).toEqual([]);
  });

  it("finds nothing on fewer tags", () => {
    expect(
      find(deploymentComesFromAProtectedRef, "repositoryEnvironmentDeploymentPolicy", {
        repository: "shop",
        tagPattern: "v1.*",
      }),
    ).toEqual([]);
  });

  it("finds nothing on another branch that the plan protects", () => {
    expect(
      find(
        deploymentComesFromAProtectedRef,
        "repositoryEnvironmentDeploymentPolicy",
        { repository: "shop", branchPattern: "release" },
        contextOf(
          changed((o) => {
            o.environments.production.deployBranches = ["main", "release"];
          }),
        ),
      ),
    ).toEqual([]);
  });

  it("is silent about values that are not known", () => {
    expect(
      find(deploymentComesFromAProtectedRef, "repositoryEnvironmentDeploymentPolicy", {
        repository: "shop",
        branchPattern: unknownValue,
      }),
    ).toEqual([]);
  });

  it("is silent about a repository that is not known", () => {
    expect(
      find(deploymentComesFromAProtectedRef, "repositoryEnvironmentDeploymentPolicy", {
        repository: unknownValue,
        branchPattern: "next",
      }),
    ).toEqual([]);
  });

  it("names a branch without protection", () => {
    expect(
      find(deploymentComesFromAProtectedRef, "repositoryEnvironmentDeploymentPolicy", {
        repository: "shop",
        branchPattern: "next",
      }),
    ).toEqual([
      {
        id: "Branch::next",
        field: "branchPattern",
        message: 'No ruleset of the plan protects the branch "next" of "shop".',
      },
    ]);
  });

  it("names a branch that is called as a protected tag", () => {
    expect(
      find(deploymentComesFromAProtectedRef, "repositoryEnvironmentDeploymentPolicy", {
        repository: "shop",
        branchPattern: "v1",
      }),
    ).toEqual([
      {
        id: "Branch::v1",
        field: "branchPattern",
        message: 'No ruleset of the plan protects the branch "v1" of "shop".',
      },
    ]);
  });

  it("names wider tags", () => {
    expect(
      find(deploymentComesFromAProtectedRef, "repositoryEnvironmentDeploymentPolicy", {
        repository: "shop",
        tagPattern: "*",
      }),
    ).toEqual([
      { id: "Tag::*", field: "tagPattern", message: 'No ruleset of the plan protects the tag "*" of "shop".' },
    ]);
  });

  it("names tags in a directory, which no single star protects", () => {
    expect(
      find(deploymentComesFromAProtectedRef, "repositoryEnvironmentDeploymentPolicy", {
        repository: "shop",
        tagPattern: "v1/*",
      }),
    ).toEqual([
      { id: "Tag::v1/*", field: "tagPattern", message: 'No ruleset of the plan protects the tag "v1/*" of "shop".' },
    ]);
  });

  it("names a repository that the plan does not have", () => {
    expect(
      find(deploymentComesFromAProtectedRef, "repositoryDeploymentBranchPolicy", { repository: "other", name: "main" }),
    ).toEqual([
      { id: "Branch::main", field: "name", message: 'No ruleset of the plan protects the branch "main" of "other".' },
    ]);
  });

  it("names what is no text", () => {
    expect(
      find(deploymentComesFromAProtectedRef, "repositoryEnvironmentDeploymentPolicy", {
        repository: "shop",
        branchPattern: 7,
      }),
    ).toEqual([
      { id: "Branch::7", field: "branchPattern", message: 'No ruleset of the plan protects the branch "7" of "shop".' },
    ]);
  });
});
