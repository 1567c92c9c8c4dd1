import { resourceMatcher } from "../../../access/iam/match/resourceMatcher.ts";
import { parseOperator } from "../../../access/iam/policy/parseOperator.ts";
import { mapConditions, mapDocuments, mapResources, mapStatements } from "./rewrite.ts";
import type { PolicyDocumentText, Situation } from "./situation.ts";

/** A way in which the two evaluators disagree, known and looked at; its cases are in `test/cases/iamDisagreements.json`. */
export interface Kind {
  readonly name: string;
  /** The situation without what they disagree about, so that whatever else is in it is still compared. */
  readonly without: (situation: Situation) => Situation;
}

const everything: PolicyDocumentText = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
};

/** Every disagreement that may be met. Whatever they still disagree about without all of these is new. */
export const kinds: readonly Kind[] = [
  { name: "the root user has full access", without: rootAsUser },
  { name: "the root user assumes no role", without: assumedByUser },
  { name: "a federated user without session policy has nothing", without: sessionForFederatedUser },
  {
    name: "a resource policy that grants to the very session, or to anyone, is not limited by session policies",
    without: withoutSessionPolicy,
  },
  { name: "NotPrincipal spares who is named with every level above them", without: withoutNotPrincipal },
  { name: "a wildcard may stand before the name of a resource", without: withoutWildcardProducts },
  { name: "before 2012-10-17 variables are text", without: with2012Variables },
  { name: "a negated operator holds where a variable has no value", without: withoutEmptyVariables },
  { name: "NotResource spares nothing by a variable without value", without: withoutEmptyNotResource },
  { name: "ForAnyValue with IfExists holds on a missing key", without: withoutForAnyValueIfExists },
  { name: "an operator without set compares a list of one", without: withSetOperators },
  { name: "0.0.0.0/0 is every address of four bytes", without: withHalvedNetwork },
  { name: "an address of four bytes is not one of sixteen", without: withPrefixes },
];

function rootAsUser(situation: Situation): Situation {
  const { request, policies } = situation;
  if (!request.principal.endsWith(":root") || request.action === "sts:AssumeRole") return situation;
  const principal = request.principal.replace(/root$/, "user/everybody");
  return { request: { ...request, principal }, policies: { ...policies, identity: [everything] } };
}

function assumedByUser(situation: Situation): Situation {
  const { request, policies } = situation;
  if (!request.principal.endsWith(":root") || request.action !== "sts:AssumeRole") return situation;
  return { policies, request: { ...request, principal: request.principal.replace(/root$/, "user/nobody") } };
}

function sessionForFederatedUser(situation: Situation): Situation {
  const { request, policies } = situation;
  if (!request.principal.includes(":federated-user/") || policies.session !== undefined) return situation;
  return { request, policies: { ...policies, session: everything } };
}

function withoutSessionPolicy(situation: Situation): Situation {
  const { request, policies } = situation;
  if (policies.session === undefined || policies.resource === undefined) return situation;
  return { request, policies: { ...policies, session: everything } };
}

/** Both let it deny whoever has a boundary. */
function withoutNotPrincipal(situation: Situation): Situation {
  if (situation.policies.boundary !== undefined) return situation;
  return mapStatements(situation, ({ NotPrincipal, ...statement }) =>
    NotPrincipal === undefined ? { ...statement } : { ...statement, Principal: { Service: "sns.amazonaws.com" } },
  );
}

/** Where `function` or `secret` has a wildcard, the pattern is written as the resource that it matches. */
function withoutWildcardProducts(situation: Situation): Situation {
  const { resource } = situation.request;
  return mapResources(situation, (pattern) => {
    const [product = ""] = /^[^/:]*[/:]/.exec(pattern.split(":").slice(5).join(":")) ?? [];
    const [, , service, region, account] = pattern.split(":");
    if (!/[*?]/.test(product) || (service === "s3" && region === "" && account === "")) return pattern;
    const none = () => ({ kind: "missing" }) as const;
    return resourceMatcher(pattern, { variables: false })(resource, none) ? resource : pattern;
  });
}

function with2012Variables(situation: Situation): Situation {
  return mapDocuments(situation, (document) => {
    if (document.Version === "2012-10-17") return document;
    const text = JSON.stringify({ ...document, Version: "2012-10-17" });
    return JSON.parse(text.replaceAll("$" + "{", "$" + "{$}{")) as PolicyDocumentText;
  });
}

function withoutEmptyVariables(situation: Situation): Situation {
  const empty = emptyIn(situation);
  return mapConditions(situation, (line) => {
    const operator = parseOperator(line.operator);
    if (operator?.negated !== true) return [line];
    const never = operator.family === "Arn" ? "arn:aws:iam::000000000000:none" : "no value is this";
    return [{ ...line, values: line.values.map((value) => (empty(value) ? never : value)) }];
  });
}

function withoutEmptyNotResource(situation: Situation): Situation {
  const empty = emptyIn(situation);
  return mapResources(situation, (pattern, element) =>
    element === "NotResource" && empty(pattern)
      ? pattern.replaceAll(/\$\{[\w:/]{2,}\}/g, "nothing-is-called-this")
      : pattern,
  );
}

/** Does a text hold a variable that the request has no single value for? */
function emptyIn({ request }: Situation): (text: string) => boolean {
  const single = Object.entries(request.context).filter(([, value]) => typeof value === "string");
  const known = new Set(single.map(([key]) => key.toLowerCase()));
  return (text) => [...text.matchAll(/\$\{([\w:/]{2,})\}/g)].some(([, key = ""]) => !known.has(key.toLowerCase()));
}

function withoutForAnyValueIfExists(situation: Situation): Situation {
  const asked = keysOf(situation);
  return mapConditions(situation, (line) => {
    const operator = parseOperator(line.operator);
    const missing = !asked.has(line.key.toLowerCase());
    return operator?.quantifier === "any" && operator.ifExists && missing ? [] : [line];
  });
}

function withSetOperators(situation: Situation): Situation {
  const { context } = situation.request;
  const ones = Object.keys(context).filter((key) => Array.isArray(context[key]) && context[key].length === 1);
  const lists = new Set(ones.map((key) => key.toLowerCase()));
  return mapConditions(situation, (line) => {
    const operator = parseOperator(line.operator);
    if (operator?.quantifier !== "one" || operator.family === "Null" || !lists.has(line.key.toLowerCase()))
      return [line];
    return [{ ...line, operator: `ForAllValues:${line.operator}` }];
  });
}

function withHalvedNetwork(situation: Situation): Situation {
  return mapConditions(situation, (line) => [
    {
      ...line,
      values: line.values.flatMap((value) => (value === "0.0.0.0/0" ? ["0.0.0.0/1", "128.0.0.0/1"] : [value])),
    },
  ]);
}

function withPrefixes(situation: Situation): Situation {
  const prefixed = (value: string) => {
    if (!/^[\da-f.:]+$/i.test(value) || !/[.:]/.test(value)) return value;
    return `${value}/${value.includes(":") ? 128 : 32}`;
  };
  return mapConditions(situation, (line) =>
    parseOperator(line.operator)?.family === "IpAddress" ? [{ ...line, values: line.values.map(prefixed) }] : [line],
  );
}

function keysOf({ request }: Situation): ReadonlySet<string> {
  return new Set(Object.keys(request.context).map((key) => key.toLowerCase()));
}
