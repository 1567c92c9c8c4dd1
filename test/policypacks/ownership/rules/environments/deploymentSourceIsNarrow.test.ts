import { unknownValue } from "../../../../../access/stack/resource.ts";
import { deploymentSourceIsNarrow } from "../../../../../policypacks/ownership/rules/environments/deploymentSourceIsNarrow.ts";
import { find } from "../repositories/support/find.ts";

describe("deploymentSourceIsNarrow", () => {
  it("finds nothing on a branch in full", () => {
    expect(
      find(deploymentSourceIsNarrow, "repositoryEnvironmentDeploymentPolicy", { branchPattern: "release/2026" }),
    ).toEqual([]);
  });

  it("finds nothing on a pattern of tags that begins with text", () => {
    expect(find(deploymentSourceIsNarrow, "repositoryEnvironmentDeploymentPolicy", { tagPattern: "v*" })).toEqual([]);
  });

  it("finds nothing on a branch of the older kind of policy", () => {
    expect(find(deploymentSourceIsNarrow, "repositoryDeploymentBranchPolicy", { name: "main" })).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(deploymentSourceIsNarrow, "repositoryEnvironmentDeploymentPolicy", { branchPattern: unknownValue }),
    ).toEqual([]);
  });

  it("names a pattern of branches", () => {
    expect(find(deploymentSourceIsNarrow, "repositoryEnvironmentDeploymentPolicy", { branchPattern: "*" })).toEqual([
      { id: "Branch::*", field: "branchPattern", message: '"*" is not the name of one branch.' },
    ]);
  });

  it("names a pattern in the older kind of policy", () => {
    expect(find(deploymentSourceIsNarrow, "repositoryDeploymentBranchPolicy", { name: "release/*" })).toEqual([
      { id: "Branch::release/*", field: "name", message: '"release/*" is not the name of one branch.' },
    ]);
  });

  it("names tags of any name", () => {
    expect(find(deploymentSourceIsNarrow, "repositoryEnvironmentDeploymentPolicy", { tagPattern: "*" })).toEqual([
      { id: "Tag::*", field: "tagPattern", message: '"*" is no pattern that begins with text.' },
    ]);
  });

  it("names tags in any directory", () => {
    expect(find(deploymentSourceIsNarrow, "repositoryEnvironmentDeploymentPolicy", { tagPattern: "v**" })).toEqual([
      { id: "Tag::v**", field: "tagPattern", message: '"v**" is no pattern that begins with text.' },
    ]);
  });

  it("names what is no text", () => {
    expect(
      find(deploymentSourceIsNarrow, "repositoryEnvironmentDeploymentPolicy", { branchPattern: ["main"] }),
    ).toEqual([
      { id: 'Branch::["main"]', field: "branchPattern", message: '"["main"]" is not the name of one branch.' },
    ]);
  });
});
