import { evaluate } from "../../../../../access/iam/evaluate/evaluate.ts";
import type { RequestPrincipal } from "../../../../../access/iam/match/requestPrincipal.ts";
import { abroad, ask, home, labelled, under } from "../build.ts";

const root: RequestPrincipal = { kind: "root", account: home, arn: `arn:aws:iam::${home}:root` };
const trust = (...principal: Parameters<typeof labelled>[1]["principal"] & object) =>
  under({ resource: labelled("trust", { principal, action: "sts:*" }), resourceMustAllow: true });

describe("rootAssumesNoRole", () => {
  it.each([
    ["names its account", trust({ kind: "account", account: home }), home],
    ["names anyone", trust({ kind: "anyone" }), home],
    ["lets its account in from abroad", trust({ kind: "account", account: home }), abroad],
  ])("keeps the root user out of a role whose trust policy %s", (_, policies, resourceAccount) => {
    for (const action of ["sts:AssumeRole", "STS:assumerole"])
      expect(evaluate(ask({ principal: root, action, resourceAccount }), policies)).toMatchObject({
        verdict: "implicitly-denied",
        because: `AWS lets no root user assume a role, and "arn:aws:iam::${home}:root" is one.`,
      });
  });

  it("says nothing to other actions, and to nobody else", () => {
    const policies = trust({ kind: "anyone" });
    expect(evaluate(ask({ principal: root, action: "sts:TagSession" }), policies).verdict).toBe("allowed");
    expect(evaluate(ask({ action: "sts:AssumeRole" }), policies).verdict).toBe("allowed");
  });

  it("leaves an explicit deny the first word", () => {
    const resource = labelled("trust", { effect: "Deny", principal: [{ kind: "anyone" }] });
    const request = ask({ principal: root, action: "sts:AssumeRole" });
    expect(evaluate(request, under({ resource })).verdict).toBe("explicitly-denied");
  });
});
