import { approvalIsNotAudit } from "../../../../../policypacks/ownership/rules/declaration/approvalIsNotAudit.ts";
import { aResource, changed, contextOf, smallContext } from "../repositories/support/find.ts";

const stack = aResource("pulumi:pulumi:Stack", {});

describe("approvalIsNotAudit", () => {
  it("finds nothing in a declaration that is in order", () => {
    expect(approvalIsNotAudit.check(stack, smallContext)).toEqual([]);
  });

  it("names an auditor who holds access", () => {
    const ownership = changed((o) => {
      o.services.shop.duties.monitoring.backup = "eve";
    });
    expect(approvalIsNotAudit.check(stack, contextOf(ownership))).toEqual([
      {
        id: "Problem::auditor-holds-no-access::audit.owner",
        field: "audit.owner",
        message: '"eve" would check their own access: services.shop.duties.monitoring.backup.',
        fix: "Name somebody who holds no access.",
      },
    ]);
  });
});
