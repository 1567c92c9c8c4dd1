import { resourceKeepsItsOptions } from "../../../../../policypacks/ownership/rules/model/resourceKeepsItsOptions.ts";
import { beside, envelope, find, resources, role, team } from "./support.ts";

describe("resourceKeepsItsOptions", () => {
  it("passes everything that is as planned, and whatever no plan names", () => {
    const other = { ...beside("aws:s3/bucket:Bucket"), options: { protect: false, ignoreChanges: ["tags"] } };

    expect(resources.flatMap((resource) => find(resourceKeepsItsOptions, resource))).toEqual([]);
    expect(find(resourceKeepsItsOptions, other)).toEqual([]);
  });

  it("passes more protection, and changes that are ignored no longer", () => {
    expect(find(resourceKeepsItsOptions, { ...role, options: { protect: true, ignoreChanges: [] } })).toEqual([]);
    expect(find(resourceKeepsItsOptions, { ...envelope, options: { protect: false, ignoreChanges: [] } })).toEqual([]);
  });

  it("names each property whose changes are ignored, in order of their names", () => {
    const ignoreChanges = ["policy", "description", "*"];

    expect(find(resourceKeepsItsOptions, { ...envelope, options: { protect: false, ignoreChanges } })).toEqual([
      { id: "Option::ignoreChanges::*", field: "ignoreChanges", message: 'Changes of "*" are ignored.' },
      { id: "Option::ignoreChanges::policy", field: "ignoreChanges", message: 'Changes of "policy" are ignored.' },
    ]);
  });

  it("refuses a planned property that is spelled in another way", () => {
    const ignoreChanges = ['["description"]', "description.x"];

    expect(find(resourceKeepsItsOptions, { ...envelope, options: { protect: false, ignoreChanges } })).toHaveLength(2);
  });

  it("refuses a team without its protection", () => {
    expect(find(resourceKeepsItsOptions, { ...team, options: { protect: false, ignoreChanges: [] } })).toEqual([
      {
        id: "Option::protect",
        field: "protect",
        message: "It is not protected from deletion, and the plan protects it.",
      },
    ]);
  });
});
