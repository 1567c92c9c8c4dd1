import { declarationIsSound } from "../../../../../policypacks/ownership/rules/declaration/declarationIsSound.ts";
import { aResource, changed, contextOf, smallContext } from "../repositories/support/find.ts";

const stack = aResource("pulumi:pulumi:Stack", {});

describe("declarationIsSound", () => {
  it("finds nothing in a declaration that is in order", () => {
    expect(declarationIsSound.check(stack, smallContext)).toEqual([]);
  });

  it("names a default branch that is a pattern", () => {
    const ownership = changed((o) => {
      o.repositories.shop.defaultBranch = "rel*";
    });
    expect(declarationIsSound.check(stack, contextOf(ownership))).toEqual([
      {
        id: "Problem::branch-is-an-exact-name::repositories.shop.defaultBranch",
        field: "repositories.shop.defaultBranch",
        message: '"rel*" is a pattern.',
        fix: "Name each branch in full: a pattern also lets unprotected branches in.",
      },
    ]);
  });
});
