import { roleNameIsFixed } from "../../../../../policypacks/ownership/rules/roles/roleNameIsFixed.ts";
import { deployRole, find, findInPlan, given } from "../support/aws.ts";

describe("roleNameIsFixed", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleNameIsFixed)).toEqual([]);
  });

  it("names a role without a name", () => {
    expect(find(roleNameIsFixed, given(deployRole, { name: undefined }))).toEqual([
      { id: "Field::name", field: "name", message: "The role has no name." },
    ]);
  });

  it("names a prefix", () => {
    expect(find(roleNameIsFixed, given(deployRole, { namePrefix: "shop-" }))).toEqual([
      { id: "Field::namePrefix", field: "namePrefix", message: 'The name is made up after "shop-".' },
    ]);
  });

  it("names a name that is no text", () => {
    expect(find(roleNameIsFixed, given(deployRole, { name: 7 }))).toEqual([
      { id: "Field::name", field: "name", message: '"7" is no name.' },
    ]);
  });
});
