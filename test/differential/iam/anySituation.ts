import fc from "fast-check";
import { anyConditions, anyContext } from "./anyConditions.ts";
import { anyNames, anyPatterns, anyPrincipals } from "./anyElements.ts";
import type { PolicyDocumentText, Situation, StatementDocument } from "./situation.ts";
import { abroad, type Caller, callers, type Deed, deedsIn, home } from "./words.ts";

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

function anyStatement(asked: Asked, shortened = true): fc.Arbitrary<StatementDocument> {
  return fc
    .tuple(effect, anyNames(asked.action), anyPatterns(asked.resource, shortened), anyConditions)
    .map(([Effect, ...elements]) => Object.assign({ Effect }, ...elements));
}

function documentOf(statement: fc.Arbitrary<StatementDocument>, most = 5): fc.Arbitrary<PolicyDocumentText> {
  return fc
    .tuple(version, fc.array(statement, { minLength: 1, maxLength: most, size: "small" }))
    .map(([head, Statement]) => ({ ...head, Statement }));
}

const since2012 = (document: PolicyDocumentText): PolicyDocumentText => ({ ...document, Version: "2012-10-17" });

function anyResourcePolicy(asked: Asked, caller: Caller, trust: boolean): fc.Arbitrary<PolicyDocumentText> {
  const statement = trust ? anyTrust : anyStatement(asked, false);
  const named = statement.chain((one) =>
    anyPrincipals(caller, one.Effect, trust).map((principals) => ({ ...one, ...principals })),
  );
  return documentOf(named, 3);
}

const anyTrust: fc.Arbitrary<StatementDocument> = fc
  .tuple(effect, fc.constantFrom("sts:AssumeRole", "sts:*", "sts:Assume*", "sts:TagSession"), anyConditions)
  .map(([Effect, Action, conditions]) => ({ Effect, Action, ...conditions }));

/** RCPs deny, name services, and have `*` for principal. */
function anyRcp({ action, resource }: Asked): fc.Arbitrary<PolicyDocumentText> {
  return fc
    .tuple(fc.constantFrom(action, `${action.split(":")[0]}:*`, "sqs:*"), fc.constantFrom("*", resource), anyConditions)
    .map(([Action, Resource, conditions]) => ({
      Version: "2012-10-17",
      Statement: [{ Effect: "Deny", Principal: "*", Action, Resource, ...conditions }],
    }));
}

/** The policy of the resource: roles and keys always have one. */
function resourcePolicyOf(
  { action, resourcePolicy }: Deed,
  asked: Asked,
  caller: Caller,
): fc.Arbitrary<PolicyDocumentText | undefined> {
  const policy = anyResourcePolicy(asked, caller, action === "sts:AssumeRole");
  if (resourcePolicy === "never") return fc.constant(undefined);
  return resourcePolicy === "always" ? policy : fc.oneof(fc.constant(undefined), policy);
}

function anyPolicies(deed: Deed, asked: Asked, caller: Caller): fc.Arbitrary<Situation["policies"]> {
  const { principal, behind } = caller;
  const member = principal.startsWith("arn:");
  const bearer = member && !principal.endsWith(":root");
  const limit = mostly(fc.constant(everything), documentOf(anyStatement(asked), 2).map(since2012), 2);
  const limitOf = (bound: boolean) => (bound ? mostly(fc.constant(undefined), limit, 2) : fc.constant(undefined));
  const levels = <T>(one: fc.Arbitrary<T>, least: number) =>
    mostly(fc.constant<T[][]>([]), fc.array(fc.array(one, { minLength: least, maxLength: 2 }), { maxLength: 2 }), 3);
  return fc
    .record({
      identity: bearer ? fc.array(documentOf(anyStatement(asked)), { maxLength: 2 }) : fc.constant([]),
      boundary: limitOf(bearer),
      session: limitOf(behind !== undefined),
      resource: resourcePolicyOf(deed, asked, caller),
      scps: member ? levels(limit, 1) : fc.constant([]),
      rcps: levels(anyRcp(asked), 0),
    })
    .map(({ boundary, session, resource, ...others }) => ({
      ...others,
      ...(boundary === undefined ? {} : { boundary }),
      ...(session === undefined ? {} : { session }),
      ...(resource === undefined ? {} : { resource }),
    }));
}

const anyCaller = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...callers.slice(0, 4)) },
  { weight: 2, arbitrary: fc.constantFrom(...callers.slice(4)) },
);

/** Somebody asks for something under policies that speak of it more often than not. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .tuple(anyCaller, mostly(fc.constant(home), fc.constant(abroad)), anyContext)
  .chain(([caller, account, context]) =>
    fc.constantFrom(...deedsIn(account)).chain((deed) =>
      fc.constantFrom(...deed.resources).chain((resource) => {
        const { action } = deed;
        const resourceAccount = resource === "*" ? home : account;
        const request = { ...caller, action, resource, resourceAccount, context };
        return anyPolicies(deed, request, caller).map((policies) => ({ policies, request }));
      }),
    ),
  );
