import fc from "fast-check";
import { conditionHolds } from "../../../../access/iam/conditions/conditionHolds.ts";
import type { Element, Policy, PolicyStatement } from "../../../../access/iam/policy/policy.ts";
import { contains } from "../../../../access/iam/sets/contains.ts";
import { findRequest } from "../../../../access/iam/sets/findRequest.ts";
import {
  allowedBy,
  intersect,
  type PermissionSet,
  subtract,
  union,
} from "../../../../access/iam/sets/permissionSet.ts";
import { arbitraryPolicy, arbitraryRequest } from "../support/arbitraryPolicy.ts";

interface Request {
  readonly action: string;
  readonly resource: string;
  readonly context: { readonly [key: string]: string | readonly string[] };
}

/** Evaluation as plainly as it can be written. */
function allows({ statements }: Policy, request: Request): boolean {
  const speaking = statements.filter((statement) => speaksOf(statement, request));
  return speaking.some(({ effect }) => effect === "Allow") && !speaking.some(({ effect }) => effect === "Deny");
}

function speaksOf(statement: PolicyStatement | undefined, request: Request): boolean {
  if (statement === undefined) return false;
  const { action, resource, conditions } = statement;
  return (
    isIn(action, request.action, "i") &&
    (resource === undefined || isIn(resource, request.resource, "")) &&
    conditions.every((condition) => conditionHolds(condition, request.context))
  );
}

function isIn({ negated, values }: Element<string>, text: string, flags: string): boolean {
  const expression = (pattern: string) =>
    new RegExp(`^${pattern.replaceAll("*", "[^]*").replaceAll("?", "[^]")}$`, flags);
  return values.some((pattern) => expression(pattern).test(text)) !== negated;
}

function isMember(set: PermissionSet, request: Request): boolean {
  return set.some(
    ({ within, without }) =>
      within.every(({ statement }) => speaksOf(statement, request)) &&
      !without.some(({ statement }) => speaksOf(statement, request)),
  );
}

const requests = fc.sample(arbitraryRequest, { numRuns: 400, seed: 7 });

describe("permission sets", () => {
  it("hold what the policy allows; union, intersection and difference are those of sets", () => {
    let both = 0;
    fc.assert(
      fc.property(arbitraryPolicy, arbitraryPolicy, arbitraryRequest, (left, right, request) => {
        const [inLeft, inRight] = [allows(left, request), allows(right, request)];
        const [a, b] = [allowedBy(left), allowedBy(right)];
        both += inLeft && inRight ? 1 : 0;
        expect({
          left: isMember(a, request),
          union: isMember(union(a, b), request),
          intersection: isMember(intersect(a, b), request),
          difference: isMember(subtract(a, b), request),
        }).toEqual({
          left: inLeft,
          union: inLeft || inRight,
          intersection: inLeft && inRight,
          difference: inLeft && !inRight,
        });
      }),
      { numRuns: 10_000 },
    );
    expect(both).toBeGreaterThan(200);
  });
});

describe("findRequest", () => {
  it("finds a request that is in the set, and says none only where there is none", () => {
    const seen = { found: 0, none: 0, undecided: 0 };
    fc.assert(
      fc.property(arbitraryPolicy, arbitraryPolicy, (left, right) => {
        const set = intersect(allowedBy(left), allowedBy(right));
        const found = findRequest(set);
        if (typeof found === "object") {
          seen.found += 1;
          expect([allows(left, found), allows(right, found)]).toEqual([true, true]);
        } else {
          seen[found] += 1;
          if (found === "none") expect(requests.find((request) => isMember(set, request))).toBeUndefined();
        }
      }),
      { numRuns: 3000 },
    );
    expect(seen.undecided).toBe(0);
    expect(Math.min(seen.found, seen.none)).toBeGreaterThan(300);
  });
});

describe("contains", () => {
  it("proves containment, or shows a request that is only in the inner policy", () => {
    const seen = { contained: 0, "not-contained": 0, "could-not-decide": 0 };
    fc.assert(
      fc.property(arbitraryPolicy, arbitraryPolicy, (outer, other) => {
        const inner = { ...other, statements: [...other.statements, ...outer.statements.slice(1)] };
        const containment = contains(allowedBy(outer), allowedBy(inner));
        seen[containment.verdict] += 1;
        if (containment.verdict === "not-contained") {
          const { request } = containment;
          expect([allows(outer, request), allows(inner, request)]).toEqual([false, true]);
        } else {
          expect(requests.find((request) => allows(inner, request) && !allows(outer, request))).toBeUndefined();
        }
      }),
      { numRuns: 3000 },
    );
    expect(seen["could-not-decide"]).toBe(0);
    expect(Math.min(seen.contained, seen["not-contained"])).toBeGreaterThan(300);
  });

  it("contains every policy in itself, and in what allows everything", () => {
    fc.assert(
      fc.property(arbitraryPolicy, (policy) => {
        expect(contains(allowedBy(policy), allowedBy(policy)).verdict).toBe("contained");
      }),
      { numRuns: 2000 },
    );
  });
});
