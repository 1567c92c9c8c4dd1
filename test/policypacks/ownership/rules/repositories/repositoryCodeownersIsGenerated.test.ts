import { unknownValue } from "../../../../../access/stack/resource.ts";
import { repositoryCodeownersIsGenerated } from "../../../../../policypacks/ownership/rules/repositories/repositoryCodeownersIsGenerated.ts";
import { smallPlan } from "../../../../support/smallPlan.ts";
import { find } from "./support/find.ts";

const content = smallPlan.codeowners[0]?.text ?? "";

describe("repositoryCodeownersIsGenerated", () => {
  it("finds nothing on the file of the plan", () => {
    expect(
      find(repositoryCodeownersIsGenerated, "repositoryFile", {
        repository: "shop",
        file: ".github/CODEOWNERS",
        content,
      }),
    ).toEqual([]);
  });

  it("finds nothing where the default branch is named", () => {
    expect(
      find(repositoryCodeownersIsGenerated, "repositoryFile", {
        repository: "acorn/shop",
        file: "./.github/CODEOWNERS",
        branch: "main",
        content,
      }),
    ).toEqual([]);
  });

  it("finds nothing on another file", () => {
    expect(
      find(repositoryCodeownersIsGenerated, "repositoryFile", { repository: "shop", file: "README.md", content: "" }),
    ).toEqual([]);
  });

  it("is silent about values that are not known", () => {
    expect(
      find(repositoryCodeownersIsGenerated, "repositoryFile", {
        repository: "shop",
        file: ".github/CODEOWNERS",
        content: unknownValue,
        branch: unknownValue,
      }),
    ).toEqual([]);
  });

  it("is silent about a repository that is not known", () => {
    expect(
      find(repositoryCodeownersIsGenerated, "repositoryFile", {
        repository: unknownValue,
        file: "CODEOWNERS",
        content: "",
      }),
    ).toEqual([]);
  });

  it("names another text", () => {
    expect(
      find(repositoryCodeownersIsGenerated, "repositoryFile", {
        repository: "shop",
        file: ".github/CODEOWNERS",
        content: "* @acorn/shop\n",
      }),
    ).toEqual([{ id: "Field::content", field: "content", message: "It is not the text that the plan has." }]);
  });

  it("names another branch", () => {
    expect(
      find(repositoryCodeownersIsGenerated, "repositoryFile", {
        repository: "shop",
        file: ".github/CODEOWNERS",
        branch: "old",
        content,
      }),
    ).toEqual([{ id: "Field::branch", field: "branch", message: '"old" is not "main", the default branch.' }]);
  });

  it("names each of the other two places", () => {
    expect(
      find(repositoryCodeownersIsGenerated, "repositoryFile", { repository: "shop", file: "docs/CODEOWNERS", content }),
    ).toEqual([
      { id: "File::docs/CODEOWNERS", field: "file", message: '"docs/CODEOWNERS" is not ".github/CODEOWNERS".' },
    ]);
  });

  it("names the root", () => {
    expect(
      find(repositoryCodeownersIsGenerated, "repositoryFile", { repository: "shop", file: "/CODEOWNERS", content }),
    ).toEqual([{ id: "File::CODEOWNERS", field: "file", message: '"CODEOWNERS" is not ".github/CODEOWNERS".' }]);
  });

  it("names a repository that the plan does not have", () => {
    expect(
      find(repositoryCodeownersIsGenerated, "repositoryFile", { repository: "other", file: "CODEOWNERS", content }),
    ).toEqual([{ id: "Field::repository", field: "repository", message: 'No CODEOWNERS file of "other" is planned.' }]);
  });
});
