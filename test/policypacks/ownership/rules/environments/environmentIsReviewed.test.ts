import { unknownValue } from "../../../../../access/stack/resource.ts";
import { environmentIsReviewed } from "../../../../../policypacks/ownership/rules/environments/environmentIsReviewed.ts";
import { aBot } from "../../../../support/declared.ts";
import { changed, contextOf, find, spoil } from "../repositories/support/find.ts";
import { goodEnvironment } from "../repositories/support/good.ts";

describe("environmentIsReviewed", () => {
  it("finds nothing on declared people", () => {
    expect(find(environmentIsReviewed, "repositoryEnvironment", goodEnvironment)).toEqual([]);
  });

  it("reads an id that is written as a text", () => {
    expect(
      find(environmentIsReviewed, "repositoryEnvironment", spoil(goodEnvironment, "reviewers", [{ users: ["5003"] }])),
    ).toEqual([]);
  });

  it("is silent about values that are not known", () => {
    expect(
      find(
        environmentIsReviewed,
        "repositoryEnvironment",
        spoil(goodEnvironment, "reviewers", [{ users: [unknownValue] }]),
      ),
    ).toEqual([]);
  });

  it("is silent about a block that is not known", () => {
    expect(
      find(environmentIsReviewed, "repositoryEnvironment", spoil(goodEnvironment, "reviewers", [unknownValue])),
    ).toEqual([]);
  });

  it("is silent about a list that is not known", () => {
    expect(
      find(environmentIsReviewed, "repositoryEnvironment", spoil(goodEnvironment, "reviewers", unknownValue)),
    ).toEqual([]);
  });

  it("names an environment without reviewers", () => {
    expect(find(environmentIsReviewed, "repositoryEnvironment", spoil(goodEnvironment, "reviewers"))).toEqual([
      { id: "Field::reviewers", field: "reviewers", message: "No person reviews what runs here." },
    ]);
  });

  it("names an empty list of people", () => {
    expect(
      find(
        environmentIsReviewed,
        "repositoryEnvironment",
        spoil(goodEnvironment, "reviewers", [{ users: [], teams: [] }]),
      ),
    ).toEqual([{ id: "Field::reviewers", field: "reviewers", message: "No person reviews what runs here." }]);
  });

  it("names a team", () => {
    expect(
      find(
        environmentIsReviewed,
        "repositoryEnvironment",
        spoil(goodEnvironment, "reviewers", [{ users: [5003], teams: [9] }]),
      ),
    ).toEqual([{ id: "Team::9", field: "reviewers", message: '"9" is a team.' }]);
  });

  it("names an account that nobody declares", () => {
    expect(
      find(
        environmentIsReviewed,
        "repositoryEnvironment",
        spoil(goodEnvironment, "reviewers", [{ users: [5003, 666] }]),
      ),
    ).toEqual([{ id: "User::666", field: "reviewers", message: '"666" is the account of nobody who is declared.' }]);
  });

  it("names a bot", () => {
    expect(
      find(
        environmentIsReviewed,
        "repositoryEnvironment",
        spoil(goodEnvironment, "reviewers", [{ users: [7001] }]),
        contextOf(
          changed((o) => {
            o.bots = { deployer: aBot() };
          }),
        ),
      ),
    ).toEqual([{ id: "User::7001", field: "reviewers", message: '"7001" is the bot deployer.' }]);
  });

  it("names who has left", () => {
    expect(
      find(
        environmentIsReviewed,
        "repositoryEnvironment",
        goodEnvironment,
        contextOf(
          changed((o) => {
            o.people.cleo.leavesOn = "2026-11-01";
          }),
        ),
      ),
    ).toEqual([{ id: "User::5003", field: "reviewers", message: '"5003" is cleo, who left on "2026-11-01".' }]);
  });
});
