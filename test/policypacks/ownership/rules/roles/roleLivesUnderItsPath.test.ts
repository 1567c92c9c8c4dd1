import { roleLivesUnderItsPath } from "../../../../../policypacks/ownership/rules/roles/roleLivesUnderItsPath.ts";
import { deployRole, find, findInPlan, given } from "../support/aws.ts";

describe("roleLivesUnderItsPath", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleLivesUnderItsPath)).toEqual([]);
  });

  it("accepts a role that the plan does not name under Keyholder's path", () => {
    expect(find(roleLivesUnderItsPath, given(deployRole, { name: "by-hand", path: "/keyholder/by-hand/" }))).toEqual(
      [],
    );
  });

  it("names the path of another service", () => {
    expect(find(roleLivesUnderItsPath, given(deployRole, { path: "/keyholder/other/" }))).toEqual([
      { id: "Field::path", field: "path", message: '"/keyholder/other/" is not the planned path "/keyholder/shop/".' },
    ]);
  });

  it("names a role at the root", () => {
    expect(find(roleLivesUnderItsPath, given(deployRole, { path: undefined }))).toEqual([
      { id: "Field::path", field: "path", message: '"/" is not the planned path "/keyholder/shop/".' },
    ]);
  });

  it("names a path outside on a role that the plan does not name", () => {
    expect(find(roleLivesUnderItsPath, given(deployRole, { name: "by-hand", path: "/keyholders/" }))).toEqual([
      { id: "Field::path", field: "path", message: '"/keyholders/" is not under "/keyholder/".' },
    ]);
  });
});
