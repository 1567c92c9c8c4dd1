import { unknownValue } from "../../../../../access/stack/resource.ts";
import { teamKeepsNoDefaultMaintainer } from "../../../../../policypacks/ownership/rules/teams/teamKeepsNoDefaultMaintainer.ts";
import { find, spoil } from "../repositories/support/find.ts";

describe("teamKeepsNoDefaultMaintainer", () => {
  it("finds nothing where createDefaultMaintainer is false", () => {
    expect(find(teamKeepsNoDefaultMaintainer, "team", spoil({}, "createDefaultMaintainer", false))).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(find(teamKeepsNoDefaultMaintainer, "team", spoil({}, "createDefaultMaintainer", unknownValue))).toEqual([]);
  });

  it("finds nothing where createDefaultMaintainer is left out", () => {
    expect(find(teamKeepsNoDefaultMaintainer, "team", spoil({}, "createDefaultMaintainer"))).toEqual([]);
  });

  it("names a value other than false", () => {
    expect(find(teamKeepsNoDefaultMaintainer, "team", spoil({}, "createDefaultMaintainer", true))).toEqual([
      {
        id: "Field::createDefaultMaintainer",
        field: "createDefaultMaintainer",
        message: '"true" is not "false", so whoever runs the update stays a maintainer of the team.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(find(teamKeepsNoDefaultMaintainer, "team", spoil({}, "createDefaultMaintainer", ["odd"]))).toEqual([
      {
        id: "Field::createDefaultMaintainer",
        field: "createDefaultMaintainer",
        message: '"["odd"]" is not "false", so whoever runs the update stays a maintainer of the team.',
      },
    ]);
  });
});
