import fc from "fast-check";
import type { AccessRequest } from "../../../access/iam/evaluate/accessRequest.ts";
import { evaluate } from "../../../access/iam/evaluate/evaluate.ts";
import type { Policy } from "../../../access/iam/policy/policy.ts";
import { contains } from "../../../access/iam/sets/contains.ts";
import { findRequest } from "../../../access/iam/sets/findRequest.ts";
import { allowedBy, allowedByAll, intersect } from "../../../access/iam/sets/permissionSet.ts";
import { arbitraryPolicy, arbitraryRequest } from "../../access/iam/support/arbitraryPolicy.ts";
import { home } from "./words.ts";

type Asked = Pick<AccessRequest, "action" | "resource" | "context">;

function isAllowed(asked: Asked, identity: readonly Policy[], boundary: Policy | undefined): boolean {
  const { action, resource, context } = asked;
  const principal = { kind: "user", account: home, arn: `arn:aws:iam::${home}:user/oscar` } as const;
  const decision = evaluate(
    { action, resource, context, principal, resourceAccount: home },
    {
      identity: identity.map((policy) => ({ label: "identity", policy })),
      boundary: boundary && { label: "boundary", policy: boundary },
      session: undefined,
      resource: undefined,
      resourceMustAllow: false,
      scps: [],
      rcps: [],
    },
  );
  return decision.verdict === "allowed";
}

const requests = fc.sample(arbitraryRequest, { numRuns: 200, seed: 11 });

describe("findRequest and evaluate", () => {
  it("agree: what identity policies and boundary allow together is found, and where nothing is found nothing is allowed", () => {
    const seen = { found: 0, none: 0, undecided: 0 };
    fc.assert(
      fc.property(fc.array(arbitraryPolicy, { minLength: 1, maxLength: 2 }), arbitraryPolicy, (identity, boundary) => {
        const found = findRequest(intersect(allowedByAll(identity), allowedBy(boundary)));
        if (typeof found === "object") {
          seen.found += 1;
          expect(isAllowed(found, identity, boundary)).toBe(true);
        } else {
          seen[found] += 1;
          expect(requests.find((request) => isAllowed(request, identity, boundary))).toBeUndefined();
        }
      }),
      { numRuns: 2_500, seed: 5 },
    );
    expect(seen.undecided).toBe(0);
    expect(Math.min(seen.found, seen.none)).toBeGreaterThan(300);
  });
});

describe("contains and evaluate", () => {
  it("agree: what the boundary contains is allowed under it as without it, and a request that it does not contain shows the difference", () => {
    const seen = { contained: 0, "not-contained": 0, "could-not-decide": 0 };
    fc.assert(
      fc.property(arbitraryPolicy, arbitraryPolicy, (one, boundary) => {
        const identity = { ...one, statements: [...one.statements, ...boundary.statements.slice(1)] };
        const containment = contains(allowedBy(boundary), allowedBy(identity));
        seen[containment.verdict] += 1;
        if (containment.verdict === "not-contained") {
          const { request } = containment;
          expect([isAllowed(request, [identity], undefined), isAllowed(request, [identity], boundary)]).toEqual([
            true,
            false,
          ]);
        } else {
          const differs = (request: Asked) =>
            isAllowed(request, [identity], undefined) !== isAllowed(request, [identity], boundary);
          expect(requests.find(differs)).toBeUndefined();
        }
      }),
      { numRuns: 2_500, seed: 6 },
    );
    expect(seen["could-not-decide"]).toBe(0);
    expect(Math.min(seen.contained, seen["not-contained"])).toBeGreaterThan(300);
  });
});
