import { unknownValue } from "../../../../../access/stack/resource.ts";
import { repositoryIsPrivateOrDeclaredPublic } from "../../../../../policypacks/ownership/rules/repositories/repositoryIsPrivateOrDeclaredPublic.ts";
import { changed, contextOf, find } from "./support/find.ts";

const declaredPublic = contextOf(
  changed((o) => {
    o.repositories.shop.visibility = "public";
  }),
);

describe("repositoryIsPrivateOrDeclaredPublic", () => {
  it("finds nothing on a private repository", () => {
    expect(find(repositoryIsPrivateOrDeclaredPublic, "repository", { name: "other", visibility: "private" })).toEqual(
      [],
    );
  });

  it("finds nothing on what is private in the older word", () => {
    expect(find(repositoryIsPrivateOrDeclaredPublic, "repository", { name: "other", private: true })).toEqual([]);
  });

  it("finds nothing on a repository that is declared public", () => {
    expect(
      find(repositoryIsPrivateOrDeclaredPublic, "repository", { name: "Shop", visibility: "public" }, declaredPublic),
    ).toEqual([]);
  });

  it("finds nothing on one that is narrower than declared", () => {
    expect(
      find(repositoryIsPrivateOrDeclaredPublic, "repository", { name: "shop", visibility: "internal" }, declaredPublic),
    ).toEqual([]);
  });

  it("is silent about a value that is not known", () => {
    expect(find(repositoryIsPrivateOrDeclaredPublic, "repository", { name: "shop", visibility: unknownValue })).toEqual(
      [],
    );
  });

  it("names a public repository that nobody declares", () => {
    expect(find(repositoryIsPrivateOrDeclaredPublic, "repository", { name: "other", visibility: "public" })).toEqual([
      { id: "Field::visibility", field: "visibility", message: '"public" is wider than "private".' },
    ]);
  });

  it("names a repository that says nothing", () => {
    expect(find(repositoryIsPrivateOrDeclaredPublic, "repository", { name: "other" })).toEqual([
      { id: "Field::visibility", field: "visibility", message: '"public" is wider than "private".' },
    ]);
  });

  it("names what is wider than declared", () => {
    expect(find(repositoryIsPrivateOrDeclaredPublic, "repository", { name: "shop", visibility: "internal" })).toEqual([
      { id: "Field::visibility", field: "visibility", message: '"internal" is wider than the declared "private".' },
    ]);
  });

  it("names a word that GitHub does not have", () => {
    expect(find(repositoryIsPrivateOrDeclaredPublic, "repository", { name: "shop", visibility: "open" })).toEqual([
      { id: "Field::visibility", field: "visibility", message: '"open" is wider than the declared "private".' },
    ]);
  });

  it("does not take a repository of another organisation for the declared one", () => {
    expect(
      find(
        repositoryIsPrivateOrDeclaredPublic,
        "repository",
        { name: "globex/shop", visibility: "public" },
        declaredPublic,
      ),
    ).toEqual([{ id: "Field::visibility", field: "visibility", message: '"public" is wider than "private".' }]);
  });
});
