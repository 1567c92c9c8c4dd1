import { unknownValue } from "../../../../../access/stack/resource.ts";
import { guardedFileIsNotWrittenByTheStack } from "../../../../../policypacks/ownership/rules/repositories/guardedFileIsNotWrittenByTheStack.ts";
import { find } from "./support/find.ts";

describe("guardedFileIsNotWrittenByTheStack", () => {
  it("finds nothing on an ordinary file of another repository", () => {
    expect(
      find(guardedFileIsNotWrittenByTheStack, "repositoryFile", { repository: "other", file: "docs/index.md" }),
    ).toEqual([]);
  });

  it("leaves CODEOWNERS to its own rule", () => {
    expect(
      find(guardedFileIsNotWrittenByTheStack, "repositoryFile", { repository: "shop", file: ".github/CODEOWNERS" }),
    ).toEqual([]);
  });

  it("is silent about a path that is not known", () => {
    expect(
      find(guardedFileIsNotWrittenByTheStack, "repositoryFile", { repository: "shop", file: unknownValue }),
    ).toEqual([]);
  });

  it("names a workflow", () => {
    expect(
      find(guardedFileIsNotWrittenByTheStack, "repositoryFile", {
        repository: "other",
        file: ".github/workflows/release.yml",
      }),
    ).toEqual([
      {
        id: "File::.github/workflows/release.yml",
        field: "file",
        message: '".github/workflows/release.yml" lies in .github, which decides what runs.',
      },
    ]);
  });

  it("names a file of the repository of the declaration", () => {
    expect(
      find(guardedFileIsNotWrittenByTheStack, "repositoryFile", { repository: "Shop", file: "stacks/ownership.ts" }),
    ).toEqual([
      {
        id: "File::stacks/ownership.ts",
        field: "file",
        message: '"stacks/ownership.ts" lies in the repository of the declaration.',
      },
    ]);
  });

  it("names a guarded path", () => {
    expect(
      find(guardedFileIsNotWrittenByTheStack, "repositoryFile", { repository: "other", file: "./infra/main.tf" }),
    ).toEqual([
      { id: "File::infra/main.tf", field: "file", message: '"infra/main.tf" lies in the guarded path "/infra/".' },
    ]);
  });

  it("names a path that goes up", () => {
    expect(
      find(guardedFileIsNotWrittenByTheStack, "repositoryFile", {
        repository: "other",
        file: "docs/../.github/workflows/release.yml",
      }),
    ).toEqual([
      { id: "Field::file", field: "file", message: '"docs/../.github/workflows/release.yml" is not a plain path.' },
    ]);
  });

  it("names a missing path", () => {
    expect(find(guardedFileIsNotWrittenByTheStack, "repositoryFile", { repository: "other" })).toEqual([
      { id: "Field::file", field: "file", message: "No path is named." },
    ]);
  });
});
