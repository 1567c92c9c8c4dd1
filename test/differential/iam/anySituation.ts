import fc from "fast-check";
import { anyConditions, anyContext } from "./anyConditions.ts";
import { anyNames, anyPatterns, anyPrincipals } from "./anyElements.ts";
import type { PolicyDocumentText, Situation, StatementDocument } from "./situation.ts";
import { abroad, callers, type Deed, deedsIn, home } from "./words.ts";

const everything: PolicyDocumentText = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
};

const version = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ Version: "2012-10-17" }) },
  { weight: 1, arbitrary: fc.constantFrom({ Version: "2008-10-17" }, {}) },
);
const effect = fc.oneof(
  { weight: 5, arbitrary: fc.constant("Allow" as const) },
  { weight: 1, arbitrary: fc.constant("Deny" as const) },
);
const mostly = <T>(likely: fc.Arbitrary<T>, seldom: fc.Arbitrary<T>, weight = 4) =>
  fc.oneof({ weight, arbitrary: likely }, { weight: 1, arbitrary: seldom });

interface Asked {
  readonly action: string;
  readonly resource: string;
}

function anyStatement(asked: Asked, parts: fc.Arbitrary<object> = fc.constant({})): fc.Arbitrary<StatementDocument> {
  return fc
    .tuple(effect, anyNames(asked.action), anyPatterns(asked.resource), anyConditions, parts)
    .map(([Effect, names, patterns, conditions, more]) => ({ Effect, ...more, ...names, ...patterns, ...conditions }));
}

function documentOf(statement: fc.Arbitrary<StatementDocument>, most = 5): fc.Arbitrary<PolicyDocumentText> {
  return fc
    .tuple(version, fc.array(statement, { minLength: 1, maxLength: most, size: "small" }))
    .map(([head, Statement]) => ({ ...head, Statement }));
}

const since2012 = (document: PolicyDocumentText): PolicyDocumentText => ({ ...document, Version: "2012-10-17" });

function anyResourcePolicy(asked: Asked, trust: boolean): fc.Arbitrary<PolicyDocumentText> {
  if (!trust) return documentOf(anyStatement(asked, anyPrincipals(true)), 3);
  const statement = fc
    .tuple(effect, fc.constantFrom("sts:AssumeRole", "sts:*", "sts:Assume*", "sts:TagSession"), anyConditions, anyPrincipals(false))
    .map(([Effect, Action, conditions, principals]) => ({ Effect, ...principals, Action, ...conditions }));
  return documentOf(statement, 3);
}

/** RCPs deny, name services, and have `*` for principal. */
function anyRcp({ action, resource }: Asked): fc.Arbitrary<PolicyDocumentText> {
  return fc
    .tuple(fc.constantFrom(action, `${action.split(":")[0]}:*`, "sqs:*"), fc.constantFrom("*", resource), anyConditions)
    .map(([Action, Resource, conditions]) => ({
      Version: "2012-10-17",
      Statement: [{ Effect: "Deny", Principal: "*", Action, Resource, ...conditions }],
    }));
}

/** Somebody asks for something under policies that speak of it more often than not. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    caller: fc.oneof(
      { weight: 10, arbitrary: fc.constantFrom(...callers.slice(0, 4)) },
      { weight: 2, arbitrary: fc.constantFrom(...callers.slice(4)) },
    ),
    resourceAccount: mostly(fc.constant(home), fc.constant(abroad)),
    deed: fc.nat(deedsIn(home).length - 1),
    which: fc.nat(1),
    context: anyContext,
  })
  .map(({ deed, which, ...rest }) => ({ ...rest, ...pickDeed(rest.resourceAccount, deed, which) }))
  .chain(({ caller, context, deed, resource }) => {
    const { action } = deed;
    const asked = { action, resource };
    const resourceAccount = resource === "*" ? home : ownerOf(deed);
    const bearer = caller.principal.startsWith("arn:") && !caller.principal.endsWith(":root");
    const session = caller.behind !== undefined;
    const limit = mostly(fc.constant(everything), documentOf(anyStatement(asked), 2).map(since2012), 2);
    const perhaps = <T>(value: fc.Arbitrary<T>, weight = 2) => mostly(fc.constant(undefined), value, weight);
    const policies = fc.record({
      identity: bearer ? fc.array(documentOf(anyStatement(asked)), { maxLength: 2 }) : fc.constant([]),
      boundary: bearer ? perhaps(limit) : fc.constant(undefined),
      session: session ? perhaps(limit) : fc.constant(undefined),
      resource: resourcePolicyOf(deed, asked),
      scps: caller.principal.startsWith("arn:")
        ? mostly(fc.constant([]), fc.array(fc.array(limit, { minLength: 1, maxLength: 2 }), { maxLength: 2 }), 2)
        : fc.constant([]),
      rcps: mostly(fc.constant([]), fc.array(fc.array(anyRcp(asked), { maxLength: 2 }), { maxLength: 2 }), 5),
    });
    return policies.map((drawn) => ({ policies: withoutMissing(drawn), request: { ...caller, ...asked, resourceAccount, context } }));

    function ownerOf({ action: name }: Deed): string {
      return name.startsWith("s3:") ? accountOfBucket : (resource.split(":")[4] ?? home);
    }
  });
