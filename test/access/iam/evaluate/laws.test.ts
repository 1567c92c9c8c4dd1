import fc from "fast-check";
import { conditionHolds } from "../../../../access/iam/conditions/conditionHolds.ts";
import type { AccessRequest } from "../../../../access/iam/evaluate/accessRequest.ts";
import type { ApplicablePolicies, LabelledPolicy } from "../../../../access/iam/evaluate/applicablePolicies.ts";
import { evaluate } from "../../../../access/iam/evaluate/evaluate.ts";
import { wildcardMatcher } from "../../../../access/iam/match/wildcardMatcher.ts";
import type { Element, PolicyStatement } from "../../../../access/iam/policy/policy.ts";
import {
  action,
  actionPattern,
  anyCondition,
  anyContext,
  anyPolicies,
  anyPolicy,
  anyRequest,
  anyResourceStatement,
  anyStatement,
  labelledPolicy,
  resource,
  resourcePattern,
} from "./arbitraries.ts";
import { under } from "./build.ts";

const runs = { numRuns: 10_000 };

/** Counts verdicts, so that a law is not proved on requests that are all denied. */
function counting() {
  const seen = { allowed: 0, denied: 0 };
  const verdictOf = (request: AccessRequest, policies: ApplicablePolicies) => {
    const { verdict } = evaluate(request, policies);
    seen[verdict === "allowed" ? "allowed" : "denied"]++;
    return verdict;
  };
  return {
    verdictOf,
    allows: (request: AccessRequest, policies: ApplicablePolicies) => verdictOf(request, policies) === "allowed",
    expectBoth: () => expect(Math.min(seen.allowed, seen.denied)).toBeGreaterThan(1_000),
  };
}

const layers = ["identity", "boundary", "session", "resource", "scps", "rcps"] as const;
type Layer = (typeof layers)[number];

/** The same policies with one statement more in a layer that is there. */
function withStatement(policies: ApplicablePolicies, layer: Layer, statement: PolicyStatement): ApplicablePolicies {
  const add = ({ label, policy }: LabelledPolicy): LabelledPolicy => ({
    label,
    policy: { ...policy, statements: [...policy.statements, statement] },
  });
  switch (layer) {
    case "boundary":
    case "resource": {
      const policy = policies[layer];
      return policy === undefined ? policies : { ...policies, [layer]: add(policy) };
    }
    case "scps":
    case "rcps":
      return { ...policies, [layer]: policies[layer].map((level) => level.map(add)) };
    default:
      return { ...policies, [layer]: policies[layer]?.map(add) };
  }
}

function addition(effect: "Allow" | "Deny") {
  return fc.constantFrom(...layers).chain((layer) =>
    fc.record({
      layer: fc.constant(layer),
      statement: layer === "resource" ? anyResourceStatement(effect) : anyStatement(effect),
    }),
  );
}

function mapPolicies(policies: ApplicablePolicies, map: (policy: LabelledPolicy) => readonly LabelledPolicy[]) {
  const one = (policy: LabelledPolicy | undefined) => policy && map(policy)[0];
  return {
    ...policies,
    identity: policies.identity.flatMap(map),
    session: policies.session?.flatMap(map),
    boundary: one(policies.boundary),
    resource: one(policies.resource),
    scps: policies.scps.map((level) => level.flatMap(map)),
    rcps: policies.rcps.map((level) => level.flatMap(map)),
  };
}

function mapStatements(policies: ApplicablePolicies, map: (statement: PolicyStatement) => readonly PolicyStatement[]) {
  return mapPolicies(policies, ({ label, policy }) => [
    { label, policy: { ...policy, statements: policy.statements.flatMap(map) } },
  ]);
}

describe("evaluate", () => {
  it("never allows because of one more Deny", () => {
    const { allows, expectBoth } = counting();
    let turned = 0;
    fc.assert(
      fc.property(anyRequest, anyPolicies, addition("Deny"), (request, policies, { layer, statement }) => {
        const before = allows(request, policies);
        const after = allows(request, withStatement(policies, layer, statement));
        if (before && !after) turned++;
        expect(after && !before).toBe(false);
      }),
      runs,
    );
    expectBoth();
    expect(turned).toBeGreaterThan(100);
  });

  it("never denies because of one more Allow", () => {
    const { allows, expectBoth } = counting();
    let turned = 0;
    fc.assert(
      fc.property(anyRequest, anyPolicies, addition("Allow"), (request, policies, { layer, statement }) => {
        const before = allows(request, policies);
        const after = allows(request, withStatement(policies, layer, statement));
        if (!before && after) turned++;
        expect(before && !after).toBe(false);
      }),
      runs,
    );
    expectBoth();
    expect(turned).toBeGreaterThan(100);
  });

  it("allows under a boundary what identity policies and boundary allow, each on its own", () => {
    const { allows, expectBoth } = counting();
    fc.assert(
      fc.property(anyRequest, anyPolicy, anyPolicy, ({ resourceAccount: _, ...rest }, identity, boundary) => {
        const request = { ...rest, resourceAccount: "111122223333" };
        const alone = allows(request, under({ identity: [identity] }));
        const bound = allows(request, under({ identity: [boundary] }));
        expect(allows(request, under({ identity: [identity], boundary }))).toBe(alone && bound);
        expect(allows(request, under({ identity: [identity], scps: [[boundary]] }))).toBe(alone && bound);
      }),
      runs,
    );
    expectBoth();
  });

  it("only adds permissions when a limit is taken away", () => {
    const { allows, expectBoth } = counting();
    const limits = [{ boundary: undefined }, { session: undefined }, { scps: [] }, { rcps: [] }] as const;
    fc.assert(
      fc.property(anyRequest, anyPolicies, fc.constantFrom(...limits), (request, policies, limit) => {
        expect(allows(request, policies) && !allows(request, { ...policies, ...limit })).toBe(false);
      }),
      runs,
    );
    expectBoth();
  });

  it("decides the same in every spelling", () => {
    const { verdictOf, expectBoth } = counting();
    const turn = <T>(element: Element<T>) => ({ ...element, values: [...element.values, ...element.values].reverse() });
    const respell = (statement: PolicyStatement): PolicyStatement => ({
      ...statement,
      action: turn({ ...statement.action, values: statement.action.values.map((name) => name.toUpperCase()) }),
      resource: statement.resource && turn(statement.resource),
      principal: statement.principal && turn(statement.principal),
      conditions: [...statement.conditions]
        .reverse()
        .map(({ operator, key, values }) => ({ operator, key: key.toUpperCase(), values: [...values].reverse() })),
    });
    fc.assert(
      fc.property(anyRequest, anyPolicies, (request, policies) => {
        const respelt = mapPolicies(policies, ({ label, policy }) => [
          { label, policy: { ...policy, statements: [...policy.statements].reverse().map(respell) } },
        ]);
        const spelt = { ...request, action: request.action.toLowerCase() };
        expect(verdictOf(spelt, respelt)).toBe(verdictOf(request, policies));
      }),
      runs,
    );
    expectBoth();
  });

  it("decides the same where a statement is split over statements and policies", () => {
    const { verdictOf, expectBoth } = counting();
    const split = <T>(element: Element<T> | undefined): readonly (Element<T> | undefined)[] =>
      element === undefined || element.negated
        ? [element]
        : element.values.map((value) => ({ negated: false, values: [value] }));
    const splitStatement = (statement: PolicyStatement) =>
      split(statement.action).flatMap((part) =>
        split(statement.resource).flatMap((arn) =>
          split(statement.principal).map((principal) => ({
            ...statement,
            ...{ action: part ?? statement.action, resource: arn, principal },
          })),
        ),
      );
    fc.assert(
      fc.property(anyRequest, anyPolicies, (request, policies) => {
        const verdict = verdictOf(request, policies);
        const statements = mapStatements(policies, splitStatement);
        expect(verdictOf(request, statements)).toBe(verdict);
        const apart = (list: readonly LabelledPolicy[]) =>
          list.flatMap(({ policy }) => policy.statements.map((statement) => labelledPolicy([statement])));
        const session = statements.session && apart(statements.session);
        const spread = { ...statements, identity: apart(statements.identity), session };
        expect(verdictOf(request, { ...spread, scps: statements.scps.map(apart) })).toBe(verdict);
      }),
      runs,
    );
    expectBoth();
  });

  it("allows no less by a wider pattern in an Allow, and no more by one in a Deny", () => {
    const { allows, expectBoth } = counting();
    const widen = (pattern: string, at: number, many: boolean) => {
      const place = at % pattern.length;
      const mark = many || pattern[place] === "*" ? "*" : "?";
      return pattern.startsWith("$" + "{", pattern.lastIndexOf("$"))
        ? "*"
        : `${pattern.slice(0, place)}${mark}${pattern.slice(place + 1)}`;
    };
    fc.assert(
      fc.property(
        ...([anyRequest, anyPolicies, fc.nat(20), fc.boolean(), fc.constantFrom("Allow", "Deny")] as const),
        (request, policies, at, many, effect) => {
          const wider = <T extends Element<string> | undefined>(element: T) =>
            element === undefined || element.negated
              ? element
              : { ...element, values: element.values.map((pattern) => widen(pattern, at, many)) };
          const widened = mapStatements(policies, (statement) => [
            statement.effect === effect
              ? {
                  ...statement,
                  action: wider(statement.action) ?? statement.action,
                  resource: wider(statement.resource),
                }
              : statement,
          ]);
          const before = allows(request, policies);
          const after = allows(request, widened);
          expect(effect === "Allow" ? before && !after : after && !before).toBe(false);
        },
      ),
      runs,
    );
    expectBoth();
  });

  it("reads a simple policy as it is written", () => {
    const { allows, expectBoth } = counting();
    fc.assert(
      fc.property(...([action, resource, anyContext, anyPolicy] as const), (name, arn, context, policy) => {
        const request: AccessRequest = {
          ...{ action: name, resource: arn, context, resourceAccount: "111122223333" },
          principal: { kind: "user", account: "111122223333", arn: "arn:aws:iam::111122223333:user/oscar" },
        };
        const among = (patterns: Element<string>, text: string) => {
          const known = patterns.values.map((pattern) =>
            typeof context.k === "string"
              ? pattern.replace("$" + "{k}", context.k)
              : pattern.replace("$" + "{k}", "\0"),
          );
          return known.some((pattern) => naive(pattern, text)) !== patterns.negated;
        };
        const matching = policy.policy.statements.filter(
          (statement) =>
            among(
              { ...statement.action, values: statement.action.values.map((one) => one.toLowerCase()) },
              name.toLowerCase(),
            ) &&
            (statement.resource === undefined || among(statement.resource, arn)) &&
            statement.conditions.every((condition) => conditionHolds(condition, context)),
        );
        const expected = matching.length > 0 && matching.every(({ effect }) => effect === "Allow");
        expect(allows(request, under({ identity: [policy] }))).toBe(expected);
      }),
      runs,
    );
    expectBoth();
  });
});

/** Wildcards by their definition. */
function naive(pattern: string, text: string): boolean {
  const [first, rest] = [pattern[0], pattern.slice(1)];
  if (first === undefined) return text === "";
  if (first === "*") return naive(rest, text) || (text !== "" && naive(pattern, text.slice(1)));
  return text !== "" && (first === "?" || first === text[0]) && naive(rest, text.slice(1));
}

describe("wildcardMatcher", () => {
  it("matches by a wider pattern whatever a narrower one matches", () => {
    let matched = 0;
    const pattern = fc.oneof(actionPattern, resourcePattern);
    fc.assert(
      fc.property(pattern, fc.nat(20), fc.oneof(action, resource), (narrow, at, text) => {
        const place = at % narrow.length;
        const wide = `${narrow.slice(0, place)}*${narrow.slice(place + 1)}`;
        const [inner, outer] = [narrow, wide].map((one) => wildcardMatcher(one, { ignoreCase: true })(text));
        if (inner) matched++;
        expect(inner && !outer).toBe(false);
      }),
      runs,
    );
    expect(matched).toBeGreaterThan(1_000);
  });
});

describe("conditionHolds", () => {
  it("is decided by the operator alone where the key is missing", () => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(anyCondition, anyContext, (condition, context) => {
        const kept = Object.entries(context).filter(([key]) => key !== condition.key.toLowerCase());
        const { family, ifExists, quantifier, negated } = condition.operator;
        const one = quantifier === "one" && (family === "Null" ? condition.values.includes("true") : negated);
        const expected = ifExists || quantifier === "all" || one;
        seen[`${expected}`]++;
        expect(conditionHolds(condition, Object.fromEntries(kept))).toBe(expected);
      }),
      runs,
    );
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(1_000);
  });
});
