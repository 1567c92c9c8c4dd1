import { unknownValue } from "../../../../../access/stack/resource.ts";
import { repositoryHasNoOutsideCollaborator } from "../../../../../policypacks/ownership/rules/repositories/repositoryHasNoOutsideCollaborator.ts";
import { find } from "./support/find.ts";

describe("repositoryHasNoOutsideCollaborator", () => {
  it("finds nothing where there is no person", () => {
    expect(
      find(repositoryHasNoOutsideCollaborator, "repositoryCollaborators", { repository: "shop", users: [] }),
    ).toEqual([]);
  });

  it("finds nothing where nothing is said", () => {
    expect(find(repositoryHasNoOutsideCollaborator, "repositoryCollaborators", { repository: "shop" })).toEqual([]);
  });

  it("is silent about values that are not known", () => {
    expect(
      find(repositoryHasNoOutsideCollaborator, "repositoryCollaborators", {
        repository: "shop",
        users: [unknownValue],
      }),
    ).toEqual([]);
  });

  it("names a person", () => {
    expect(
      find(repositoryHasNoOutsideCollaborator, "repositoryCollaborators", {
        users: [{ username: "Mallory", permission: "pull" }],
      }),
    ).toEqual([{ id: "User::mallory", field: "users", message: '"Mallory" has access without a team.' }]);
  });

  it("names an entry without a username", () => {
    expect(
      find(repositoryHasNoOutsideCollaborator, "repositoryCollaborators", { users: [{ permission: "pull" }] }),
    ).toEqual([{ id: "User::unnamed", field: "users", message: "Somebody has access without a team." }]);
  });

  it("names what is no list", () => {
    expect(find(repositoryHasNoOutsideCollaborator, "repositoryCollaborators", { users: "mallory" })).toEqual([
      { id: "Field::users", field: "users", message: '"mallory" is not an empty list.' },
    ]);
  });
});
