import { exceptionIsValid } from "../../../../../policypacks/ownership/rules/declaration/exceptionIsValid.ts";
import { anException } from "../../../../support/declared.ts";
import { aResource, changed, contextOf, smallContext } from "../repositories/support/find.ts";

const stack = aResource("pulumi:pulumi:Stack", {});

describe("exceptionIsValid", () => {
  it("finds nothing in a declaration that is in order", () => {
    expect(exceptionIsValid.check(stack, smallContext)).toEqual([]);
  });

  it("names an exception that has expired", () => {
    const ownership = changed((o) => {
      o.exceptions = { late: anException({ grantedOn: "2026-10-01", expiresOn: "2026-11-20" }) };
    });
    expect(exceptionIsValid.check(stack, contextOf(ownership))).toEqual([
      {
        id: "Problem::exception-has-not-expired::exceptions.late.expiresOn",
        field: "exceptions.late.expiresOn",
        message: '"2026-11-20" has passed.',
        fix: "Remove the exception, or have it approved anew.",
      },
    ]);
  });
});
