import { evaluate } from "../../../../../access/iam/evaluate/evaluate.ts";
import { ask, labelled, session, under, user } from "../build.ts";

const denied = under({
  identity: [labelled("deny", { effect: "Deny" })],
  scps: [[labelled("scp", { effect: "Deny" })]],
});

describe("alwaysAllowed", () => {
  it.each([user, session, { kind: "service" as const, service: "lambda.amazonaws.com" }])(
    "lets whoever has credentials ask who they are, whatever policies say",
    (principal) => {
      const request = ask({ principal, action: "sts:GetCallerIdentity", resource: "*" });
      const because = '"sts:GetCallerIdentity" needs no permission, and no policy can deny it.';
      const step = { rule: "always-allowed", outcome: "allows", because, statements: [] };
      expect(evaluate(request, denied)).toEqual({ verdict: "allowed", because, steps: [step] });
    },
  );

  it("lets nobody without credentials, and nothing else", () => {
    const who = ask({ principal: { kind: "anonymous" }, action: "sts:GetCallerIdentity", resource: "*" });
    expect(evaluate(who, under()).verdict).toBe("implicitly-denied");
    expect(evaluate(ask({ action: "sts:GetSessionToken", resource: "*" }), denied).verdict).toBe("explicitly-denied");
  });
});
