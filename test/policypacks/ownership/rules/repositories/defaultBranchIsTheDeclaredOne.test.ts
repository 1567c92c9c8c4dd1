import { unknownValue } from "../../../../../access/stack/resource.ts";
import { defaultBranchIsTheDeclaredOne } from "../../../../../policypacks/ownership/rules/repositories/defaultBranchIsTheDeclaredOne.ts";
import { find } from "./support/find.ts";

describe("defaultBranchIsTheDeclaredOne", () => {
  it("finds nothing on the declared branch", () => {
    expect(find(defaultBranchIsTheDeclaredOne, "branchDefault", { repository: "shop", branch: "main" })).toEqual([]);
  });

  it("finds nothing on a repository that leaves it", () => {
    expect(find(defaultBranchIsTheDeclaredOne, "repository", { name: "shop" })).toEqual([]);
  });

  it("finds nothing on a repository that nobody declares", () => {
    expect(find(defaultBranchIsTheDeclaredOne, "branchDefault", { repository: "other", branch: "trunk" })).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(find(defaultBranchIsTheDeclaredOne, "branchDefault", { repository: "shop", branch: unknownValue })).toEqual(
      [],
    );
  });

  it("names another branch", () => {
    expect(find(defaultBranchIsTheDeclaredOne, "branchDefault", { repository: "acorn/Shop", branch: "trunk" })).toEqual(
      [
        {
          id: "Field::branch",
          field: "branch",
          message: '"trunk" is not the default branch, and the declaration says "main".',
        },
      ],
    );
  });

  it("names another branch in the settings of a repository", () => {
    expect(find(defaultBranchIsTheDeclaredOne, "repository", { name: "shop", defaultBranch: "trunk" })).toEqual([
      {
        id: "Field::defaultBranch",
        field: "defaultBranch",
        message: '"trunk" is not the default branch, and the declaration says "main".',
      },
    ]);
  });

  it("names a missing branch", () => {
    expect(find(defaultBranchIsTheDeclaredOne, "branchDefault", { repository: "shop" })).toEqual([
      { id: "Field::branch", field: "branch", message: 'No branch is named, and the declaration says "main".' },
    ]);
  });
});
