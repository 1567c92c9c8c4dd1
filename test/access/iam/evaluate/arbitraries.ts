import fc from "fast-check";
import type { RequestContext } from "../../../../access/iam/conditions/requestContext.ts";
import type { AccessRequest } from "../../../../access/iam/evaluate/accessRequest.ts";
import type { ApplicablePolicies, LabelledPolicy } from "../../../../access/iam/evaluate/applicablePolicies.ts";
import type { Condition } from "../../../../access/iam/policy/condition.ts";
import type { Policy, PolicyStatement } from "../../../../access/iam/policy/policy.ts";
import type { Principal } from "../../../../access/iam/policy/principal.ts";
import { abroad, condition, home, session, user } from "./build.ts";

const pick = <T>(...values: readonly [T, ...T[]]) => fc.constantFrom<T>(...values);

/** Few words, so that policies and requests meet. */
export const action = pick("s3:GetObject", "s3:PutObject", "iam:PassRole");
export const resource = pick("arn:aws:s3:::a", "arn:aws:s3:::b", "*");
export const actionPattern = pick("*", "s3:*", "s3:GetObject", "S3:put*", "iam:PassRole", "*:P*", "s3:?etObject");
export const resourcePattern = pick("*", "arn:aws:s3:::*", "arn:aws:s3:::a", "arn:*?", "arn:aws:s3:::$" + "{k}");

export const anyCondition: fc.Arbitrary<Condition> = pick(
  condition("StringEquals", "k", "a"),
  condition("StringNotEquals", "K", "a", "c"),
  condition("StringEqualsIfExists", "k", "b"),
  condition("StringLike", "l", "a*", "$" + "{k}"),
  condition("ForAllValues:StringEquals", "l", "a", "b"),
  condition("ForAnyValue:StringNotEquals", "l", "a"),
  condition("Null", "k", "true"),
);

const conditions: fc.Arbitrary<readonly Condition[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(anyCondition, { minLength: 1, maxLength: 2 }) },
);

const principal: fc.Arbitrary<Principal> = pick<Principal>(
  { kind: "anyone" },
  { kind: "account", account: home },
  { kind: "account", account: abroad },
  { kind: "arn", arn: user.arn },
  { kind: "arn", arn: session.arn },
  { kind: "arn", arn: session.roleArn },
);

const few = <T>(values: fc.Arbitrary<T>) => fc.array(values, { minLength: 1, maxLength: 2 });
const seldom = fc.nat(9).map((number) => number === 0);

const patterns = fc.record({
  action: fc.record({ negated: seldom, values: few(actionPattern) }),
  resource: fc.record({ negated: seldom, values: few(resourcePattern) }),
  conditions,
});

/** A statement of an identity policy, a boundary, a session policy or an SCP. */
export function anyStatement(effect: "Allow" | "Deny"): fc.Arbitrary<PolicyStatement> {
  return patterns.map((parts) => ({ path: "Statement", sid: undefined, effect, principal: undefined, ...parts }));
}

/** A statement of a resource policy. */
export function anyResourceStatement(effect: "Allow" | "Deny"): fc.Arbitrary<PolicyStatement> {
  const principals = fc.record({ negated: seldom, values: few(principal) });
  return fc
    .tuple(anyStatement(effect), principals)
    .map(([statement, element]) => ({ ...statement, principal: element }));
}

function policies(
  statement: (effect: "Allow" | "Deny") => fc.Arbitrary<PolicyStatement>,
): fc.Arbitrary<LabelledPolicy> {
  const mixed = fc.oneof({ weight: 6, arbitrary: statement("Allow") }, { weight: 1, arbitrary: statement("Deny") });
  return fc.array(mixed, { minLength: 1, maxLength: 2 }).map((statements) => labelledPolicy(statements));
}

export function labelledPolicy(statements: readonly PolicyStatement[]): LabelledPolicy {
  const policy: Policy = { kind: "identity", version: "2012-10-17", statements };
  return { label: "policy", policy };
}

export const anyPolicy = policies(anyStatement);
const anyResourcePolicy = policies(anyResourceStatement);

const value = pick<string | readonly string[] | undefined>("a", "b", ["a", "b"], [], undefined);

export const anyContext: fc.Arbitrary<RequestContext> = fc.tuple(value, value).map(([k, l]) => ({
  ...(k === undefined ? {} : { k }),
  ...(l === undefined ? {} : { l }),
}));

export const anyRequest: fc.Arbitrary<AccessRequest> = fc.record({
  action,
  resource,
  principal: pick<AccessRequest["principal"]>(user, session),
  resourceAccount: pick(home, home, home, abroad),
  context: anyContext,
});

const everything: LabelledPolicy = labelledPolicy([
  {
    path: "Statement",
    sid: undefined,
    effect: "Allow",
    principal: undefined,
    action: { negated: false, values: ["*"] },
    resource: { negated: false, values: ["*"] },
    conditions: [],
  },
]);

/** Limits that often let everything through, so that the others are seen at work. */
const limit = fc.oneof({ weight: 2, arbitrary: fc.constant(everything) }, { weight: 1, arbitrary: anyPolicy });

/** Every layer, most of them present. */
export const anyPolicies: fc.Arbitrary<ApplicablePolicies> = fc.record({
  identity: few(anyPolicy),
  boundary: fc.option(limit, { nil: undefined }),
  session: fc.option(fc.tuple(limit), { nil: undefined }),
  resource: fc.option(anyResourcePolicy, { nil: undefined }),
  resourceMustAllow: seldom,
  scps: fc.array(fc.tuple(limit), { maxLength: 1 }),
  rcps: fc.array(fc.tuple(limit), { maxLength: 1 }),
});
