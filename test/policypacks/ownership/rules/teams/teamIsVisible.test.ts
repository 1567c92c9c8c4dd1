import { unknownValue } from "../../../../../access/stack/resource.ts";
import { teamIsVisible } from "../../../../../policypacks/ownership/rules/teams/teamIsVisible.ts";
import { find, spoil } from "../repositories/support/find.ts";

describe("teamIsVisible", () => {
  it("finds nothing where privacy is closed", () => {
    expect(find(teamIsVisible, "team", spoil({}, "privacy", "closed"))).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(find(teamIsVisible, "team", spoil({}, "privacy", unknownValue))).toEqual([]);
  });

  it("names a value other than closed", () => {
    expect(find(teamIsVisible, "team", spoil({}, "privacy", "secret"))).toEqual([
      {
        id: "Field::privacy",
        field: "privacy",
        message:
          '"secret" is not "closed", so GitHub ignores the team as a code owner and the members of its organisation cannot see it.',
      },
    ]);
  });

  it("names a text in place of the value", () => {
    expect(find(teamIsVisible, "team", spoil({}, "privacy", ["odd"]))).toEqual([
      {
        id: "Field::privacy",
        field: "privacy",
        message:
          '"["odd"]" is not "closed", so GitHub ignores the team as a code owner and the members of its organisation cannot see it.',
      },
    ]);
  });

  it("names a field that is not set", () => {
    expect(find(teamIsVisible, "team", spoil({}, "privacy"))).toEqual([
      {
        id: "Field::privacy",
        field: "privacy",
        message:
          "It is not set, so GitHub ignores the team as a code owner and the members of its organisation cannot see it.",
      },
    ]);
  });
});
