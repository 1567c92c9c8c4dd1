import { unknownValue } from "../../../../../access/stack/resource.ts";
import { workflowReuseStaysInTheRepository } from "../../../../../policypacks/ownership/rules/actions/workflowReuseStaysInTheRepository.ts";
import { find, spoil } from "../repositories/support/find.ts";

describe("workflowReuseStaysInTheRepository", () => {
  it("finds nothing where accessLevel is none", () => {
    expect(
      find(workflowReuseStaysInTheRepository, "actionsRepositoryAccessLevel", spoil({}, "accessLevel", "none")),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(workflowReuseStaysInTheRepository, "actionsRepositoryAccessLevel", spoil({}, "accessLevel", unknownValue)),
    ).toEqual([]);
  });

  it("names a value other than none", () => {
    expect(
      find(workflowReuseStaysInTheRepository, "actionsRepositoryAccessLevel", spoil({}, "accessLevel", "read")),
    ).toEqual([
      {
        id: "Field::accessLevel",
        field: "accessLevel",
        message: '"read" is not "none", so workflows of other repositories can use what is private here.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(
      find(workflowReuseStaysInTheRepository, "actionsRepositoryAccessLevel", spoil({}, "accessLevel", ["odd"])),
    ).toEqual([
      {
        id: "Field::accessLevel",
        field: "accessLevel",
        message: '"["odd"]" is not "none", so workflows of other repositories can use what is private here.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(find(workflowReuseStaysInTheRepository, "actionsRepositoryAccessLevel", spoil({}, "accessLevel"))).toEqual([
      {
        id: "Field::accessLevel",
        field: "accessLevel",
        message: "It is not set, so workflows of other repositories can use what is private here.",
      },
    ]);
  });
});
