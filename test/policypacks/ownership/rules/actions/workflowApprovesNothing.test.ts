import { unknownValue } from "../../../../../access/stack/resource.ts";
import { workflowApprovesNothing } from "../../../../../policypacks/ownership/rules/actions/workflowApprovesNothing.ts";
import { find, spoil } from "../repositories/support/find.ts";

describe("workflowApprovesNothing", () => {
  it("finds nothing where canApprovePullRequestReviews is false on a resource of the type workflowRepositoryPermissions", () => {
    expect(
      find(workflowApprovesNothing, "workflowRepositoryPermissions", spoil({}, "canApprovePullRequestReviews", false)),
    ).toEqual([]);
  });

  it("finds nothing where canApprovePullRequestReviews is false on a resource of the type actionsOrganizationWorkflowPermissions", () => {
    expect(
      find(
        workflowApprovesNothing,
        "actionsOrganizationWorkflowPermissions",
        spoil({}, "canApprovePullRequestReviews", false),
      ),
    ).toEqual([]);
  });

  it("finds nothing where canApprovePullRequestReviews is false on a resource of the type enterpriseActionsWorkflowPermissions", () => {
    expect(
      find(
        workflowApprovesNothing,
        "enterpriseActionsWorkflowPermissions",
        spoil({}, "canApprovePullRequestReviews", false),
      ),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(
      find(
        workflowApprovesNothing,
        "workflowRepositoryPermissions",
        spoil({}, "canApprovePullRequestReviews", unknownValue),
      ),
    ).toEqual([]);
  });

  it("names a value other than false", () => {
    expect(
      find(workflowApprovesNothing, "workflowRepositoryPermissions", spoil({}, "canApprovePullRequestReviews", true)),
    ).toEqual([
      {
        id: "Field::canApprovePullRequestReviews",
        field: "canApprovePullRequestReviews",
        message: '"true" is not "false", so a workflow can approve the change that started it.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(
      find(
        workflowApprovesNothing,
        "workflowRepositoryPermissions",
        spoil({}, "canApprovePullRequestReviews", ["odd"]),
      ),
    ).toEqual([
      {
        id: "Field::canApprovePullRequestReviews",
        field: "canApprovePullRequestReviews",
        message: '"["odd"]" is not "false", so a workflow can approve the change that started it.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(
      find(workflowApprovesNothing, "workflowRepositoryPermissions", spoil({}, "canApprovePullRequestReviews")),
    ).toEqual([
      {
        id: "Field::canApprovePullRequestReviews",
        field: "canApprovePullRequestReviews",
        message: "It is not set, so a workflow can approve the change that started it.",
      },
    ]);
  });
});
