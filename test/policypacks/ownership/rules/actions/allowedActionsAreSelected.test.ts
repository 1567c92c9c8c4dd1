import { unknownValue } from "../../../../../access/stack/resource.ts";
import { allowedActionsAreSelected } from "../../../../../policypacks/ownership/rules/actions/allowedActionsAreSelected.ts";
import { find } from "../repositories/support/find.ts";

describe("allowedActionsAreSelected", () => {
  it("finds nothing on selected actions", () => {
    expect(find(allowedActionsAreSelected, "actionsRepositoryPermissions", { allowedActions: "selected" })).toEqual([]);
  });

  it("finds nothing on the organisation's own actions", () => {
    expect(find(allowedActionsAreSelected, "actionsOrganizationPermissions", { allowedActions: "local_only" })).toEqual(
      [],
    );
  });

  it("finds nothing where nothing runs", () => {
    expect(find(allowedActionsAreSelected, "actionsRepositoryPermissions", { enabled: false })).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(find(allowedActionsAreSelected, "enterpriseActionsPermissions", { allowedActions: unknownValue })).toEqual(
      [],
    );
  });

  it("names that all are allowed", () => {
    expect(find(allowedActionsAreSelected, "actionsRepositoryPermissions", { allowedActions: "all" })).toEqual([
      { id: "Field::allowedActions", field: "allowedActions", message: '"all" is allowed, not selected ones.' },
    ]);
  });

  it("names that nothing is said", () => {
    expect(find(allowedActionsAreSelected, "actionsRepositoryPermissions", { enabled: true })).toEqual([
      { id: "Field::allowedActions", field: "allowedActions", message: "Every action is allowed, not selected ones." },
    ]);
  });
});
