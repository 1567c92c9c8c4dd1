import fc from "fast-check";
import type { Permission } from "../../../access/aws/catalogue/entry.ts";
import { allowStatements, endingAt } from "../../../access/aws/statements.ts";
import type { Statement } from "../../../access/iam/policyDocument.ts";

const permission: fc.Arbitrary<Permission> = fc.record(
  {
    actions: fc.subarray(["a:One", "a:Two", "b:One"], { minLength: 1 }),
    resources: fc.subarray(["arn:1", "arn:2", "arn:3"], { minLength: 1 }),
    conditions: fc.constantFrom({ StringEquals: { k: ["v"] } }, { StringEquals: { k: ["w"] } }),
  },
  { requiredKeys: ["actions", "resources"] },
);

/** Every (action, resource, condition) that is allowed. */
function allowed(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap(({ Action, Resource = [], Condition }) =>
      Action.flatMap((action) => Resource.map((resource) => JSON.stringify([action, resource, Condition ?? null]))),
    ),
  );
}

describe("allowStatements", () => {
  it("joins permissions with equal resources, and those with equal actions", () => {
    expect(
      allowStatements([
        { actions: ["a:Two"], resources: ["arn:1"] },
        { actions: ["a:One"], resources: ["arn:1"] },
        { actions: ["a:One", "a:Two"], resources: ["arn:2"] },
      ]),
    ).toEqual([{ Effect: "Allow", Action: ["a:One", "a:Two"], Resource: ["arn:1", "arn:2"] }]);
  });

  it("allows exactly what the permissions allow, and nothing more", () => {
    fc.assert(
      fc.property(fc.array(permission, { maxLength: 8 }), (permissions) => {
        const plain = permissions.map(({ actions, resources, conditions }) => ({
          Effect: "Allow" as const,
          Action: actions,
          Resource: resources,
          ...(conditions && { Condition: conditions }),
        }));
        expect(allowed(allowStatements(permissions))).toEqual(allowed(plain));
      }),
      { numRuns: 10_000 },
    );
  });

  it("does not depend on the order of the permissions", () => {
    fc.assert(
      fc.property(fc.array(permission, { maxLength: 8 }), (permissions) => {
        expect(allowStatements([...permissions].reverse())).toEqual(allowStatements(permissions));
      }),
    );
  });
});

describe("endingAt", () => {
  it("ends every statement at the instant, beside the condition that it has", () => {
    expect(
      endingAt(
        [{ Effect: "Allow", Action: ["a:One"], Resource: ["arn:1"], Condition: { StringEquals: { k: ["v"] } } }],
        "2026-12-19T00:00:00Z",
      ),
    ).toEqual([
      {
        Effect: "Allow",
        Action: ["a:One"],
        Resource: ["arn:1"],
        Condition: { StringEquals: { k: ["v"] }, DateLessThan: { "aws:CurrentTime": ["2026-12-19T00:00:00Z"] } },
      },
    ]);
  });
});
