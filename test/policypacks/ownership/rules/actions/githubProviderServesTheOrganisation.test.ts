import { unknownValue } from "../../../../../access/stack/resource.ts";
import { githubProviderServesTheOrganisation } from "../../../../../policypacks/ownership/rules/actions/githubProviderServesTheOrganisation.ts";
import { find } from "../repositories/support/find.ts";

describe("githubProviderServesTheOrganisation", () => {
  it("finds nothing on the organisation in whatever case", () => {
    expect(
      find(githubProviderServesTheOrganisation, "pulumi:providers:github", { owner: "Acorn", organization: "acorn" }),
    ).toEqual([]);
  });

  it("finds nothing where the run decides", () => {
    expect(find(githubProviderServesTheOrganisation, "pulumi:providers:github", { version: "6.15.0" })).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(find(githubProviderServesTheOrganisation, "pulumi:providers:github", { owner: unknownValue })).toEqual([]);
  });

  it("names another organisation", () => {
    expect(find(githubProviderServesTheOrganisation, "pulumi:providers:github", { owner: "globex" })).toEqual([
      { id: "Field::owner", field: "owner", message: '"globex" is not "acorn".' },
    ]);
  });

  it("names it in the older setting too", () => {
    expect(find(githubProviderServesTheOrganisation, "pulumi:providers:github", { organization: "globex" })).toEqual([
      { id: "Field::organization", field: "organization", message: '"globex" is not "acorn".' },
    ]);
  });

  it("names what is no text", () => {
    expect(find(githubProviderServesTheOrganisation, "pulumi:providers:github", { owner: ["acorn"] })).toEqual([
      { id: "Field::owner", field: "owner", message: '"["acorn"]" is not "acorn".' },
    ]);
  });
});
