import { nobodyGrantsThemselves } from "../../../../../policypacks/ownership/rules/declaration/nobodyGrantsThemselves.ts";
import { anException } from "../../../../support/declared.ts";
import { aResource, changed, contextOf, smallContext } from "../repositories/support/find.ts";

const stack = aResource("pulumi:pulumi:Stack", {});

describe("nobodyGrantsThemselves", () => {
  it("finds nothing in a declaration that is in order", () => {
    expect(nobodyGrantsThemselves.check(stack, smallContext)).toEqual([]);
  });

  it("names who benefits by what they approve", () => {
    const ownership = changed((o) => {
      o.exceptions = { own: anException({ beneficiary: "ada" }) };
    });
    expect(nobodyGrantsThemselves.check(stack, contextOf(ownership))).toEqual([
      {
        id: "Problem::exception-benefits-another-person::exceptions.own.approvedBy",
        field: "exceptions.own.approvedBy",
        message: '"ada" gains by this exception.',
        fix: "Let another person approve it.",
      },
    ]);
  });
});
