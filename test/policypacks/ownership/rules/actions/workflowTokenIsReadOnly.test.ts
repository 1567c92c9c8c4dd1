import { unknownValue } from "../../../../../access/stack/resource.ts";
import { workflowTokenIsReadOnly } from "../../../../../policypacks/ownership/rules/actions/workflowTokenIsReadOnly.ts";
import { find, spoil } from "../repositories/support/find.ts";

describe("workflowTokenIsReadOnly", () => {
  it("finds nothing where defaultWorkflowPermissions is read on a resource of the type workflowRepositoryPermissions", () => {
    expect(
      find(workflowTokenIsReadOnly, "workflowRepositoryPermissions", spoil({}, "defaultWorkflowPermissions", "read")),
    ).toEqual([]);
  });

  it("finds nothing where defaultWorkflowPermissions is read on a resource of the type actionsOrganizationWorkflowPermissions", () => {
    expect(
      find(
        workflowTokenIsReadOnly,
        "actionsOrganizationWorkflowPermissions",
        spoil({}, "defaultWorkflowPermissions", "read"),
      ),
    ).toEqual([]);
  });

  it("finds nothing where defaultWorkflowPermissions is read on a resource of the type enterpriseActionsWorkflowPermissions", () => {
    expect(
      find(
        workflowTokenIsReadOnly,
        "enterpriseActionsWorkflowPermissions",
        spoil({}, "defaultWorkflowPermissions", "read"),
      ),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(
        workflowTokenIsReadOnly,
        "workflowRepositoryPermissions",
        spoil({}, "defaultWorkflowPermissions", unknownValue),
      ),
    ).toEqual([]);
  });

  it("names a value other than read", () => {
    expect(
      find(workflowTokenIsReadOnly, "workflowRepositoryPermissions", spoil({}, "defaultWorkflowPermissions", "write")),
    ).toEqual([
      {
        id: "Field::defaultWorkflowPermissions",
        field: "defaultWorkflowPermissions",
        message: '"write" is not "read", so every workflow can write to its repository.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(
      find(workflowTokenIsReadOnly, "workflowRepositoryPermissions", spoil({}, "defaultWorkflowPermissions", ["odd"])),
    ).toEqual([
      {
        id: "Field::defaultWorkflowPermissions",
        field: "defaultWorkflowPermissions",
        message: '"["odd"]" is not "read", so every workflow can write to its repository.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(
      find(workflowTokenIsReadOnly, "workflowRepositoryPermissions", spoil({}, "defaultWorkflowPermissions")),
    ).toEqual([
      {
        id: "Field::defaultWorkflowPermissions",
        field: "defaultWorkflowPermissions",
        message: "It is not set, so every workflow can write to its repository.",
      },
    ]);
  });
});
