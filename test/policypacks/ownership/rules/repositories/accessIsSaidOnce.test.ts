import { unknownValue } from "../../../../../access/stack/resource.ts";
import { accessIsSaidOnce } from "../../../../../policypacks/ownership/rules/repositories/accessIsSaidOnce.ts";
import { githubType } from "../../../../../policypacks/ownership/rules/repositories/support/githubType.ts";
import { aResource, smallContext } from "./support/find.ts";

const collaborators = githubType("repositoryCollaborators");
const members = githubType("teamMembers");

describe("accessIsSaidOnce", () => {
  it("finds nothing where each thing is spoken of once", () => {
    const resources = [
      aResource(collaborators, { repository: "shop" }, "shop"),
      aResource(collaborators, { repository: "other" }, "other"),
      aResource(members, { teamSlug: "shop" }, "shop-members"),
    ];
    expect(accessIsSaidOnce.check(resources, smallContext, [])).toEqual([]);
  });

  it("names both of two that speak of one repository, in whatever spelling", () => {
    const one = aResource(collaborators, { repository: "shop" }, "shop");
    const two = aResource(collaborators, { repository: "Acorn/Shop" }, "again");
    const message = '2 resources of this kind speak of "shop".';
    expect(accessIsSaidOnce.check([one, two], smallContext, [])).toEqual([
      { urn: one.urn, id: "Twice::shop", message },
      { urn: two.urn, id: "Twice::shop", message },
    ]);
  });

  it("tells environments of one repository apart", () => {
    const type = githubType("repositoryEnvironment");
    const resources = ["a", "b"].map((environment) =>
      aResource(type, { repository: "shop", environment }, environment),
    );
    expect(accessIsSaidOnce.check(resources, smallContext, [])).toEqual([]);
  });

  it("is silent about what cannot be seen", () => {
    const resources = ["a", "b"].map((name) => aResource(collaborators, { repository: unknownValue }, name));
    expect(accessIsSaidOnce.check(resources, smallContext, [])).toEqual([]);
  });
});
