import fc from "fast-check";
import type { PolicyStatement } from "../../../../access/iam/policy/policy.ts";
import { speaksOf } from "../../../../policypacks/ownership/documents/speaksOf.ts";

const statementOf = (values: readonly string[], negated: boolean): PolicyStatement => ({
  path: "Statement",
  sid: undefined,
  effect: "Allow",
  principal: undefined,
  action: { negated, values },
  resource: undefined,
  conditions: [],
});

/** Written another way: a regular expression. */
const isMeant = (pattern: string, action: string) =>
  new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`, "i").test(action);

const action = fc.constantFrom("iam:PassRole", "iam:GetRole", "s3:GetObject");
const pattern = fc.constantFrom("iam:PassRole", "IAM:passrole", "iam:*Role", "s3:Get?bject", "*", "s3:Put*", "ec2:Run");

describe("speaksOf", () => {
  it("agrees with a regular expression, whatever was asked before", () => {
    const statement = fc.record({ patterns: fc.array(pattern, { minLength: 1 }), negated: fc.boolean() });
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1 }), fc.array(action), (drawn, actions) => {
        const statements = drawn.map(({ patterns, negated }) => ({
          patterns,
          negated,
          statement: statementOf(patterns, negated),
        }));
        for (const asked of actions)
          for (const { patterns, negated, statement } of statements)
            expect(speaksOf(statement, asked)).toBe(patterns.some((one) => isMeant(one, asked)) !== negated);
      }),
    );
  });
});
