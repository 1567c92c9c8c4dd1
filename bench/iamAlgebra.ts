import { performance } from "node:perf_hooks";
import { findEscalations } from "../access/iam/escalation/findEscalations.ts";
import { compilePolicy } from "../access/iam/evaluate/compilePolicy.ts";
import { evaluate } from "../access/iam/evaluate/evaluate.ts";
import { wildcardMatcher } from "../access/iam/match/wildcardMatcher.ts";
import { parsePolicy } from "../access/iam/policy/parsePolicy.ts";
import type { Policy, PolicyKind } from "../access/iam/policy/policy.ts";
import type { PolicyDocument } from "../access/iam/policyDocument.ts";
import { contains } from "../access/iam/sets/contains.ts";
import { allowedByAll } from "../access/iam/sets/permissionSet.ts";
import { planAccess } from "../access/planAccess.ts";
import { ownership as harbor } from "../stacks/harbor/ownership.ts";

/**
 * What the algebra of IAM policies costs. Prints the time of one evaluation of a policy of ten statements over that of matching the patterns of
 * the same statements, and the time of containment and of the search for ways up on real roles. `node bench/iamAlgebra.ts`.
 */
function read(document: PolicyDocument, kind: PolicyKind): Policy {
  const { policy } = parsePolicy(document, kind);
  if (policy === undefined) throw new Error("The plan holds a document that AWS refuses.");
  return policy;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Median time of a run in milliseconds, of interleaved rounds. */
function timed(work: { readonly [name: string]: () => unknown }, rounds: number, repeats: number) {
  const times = new Map(Object.keys(work).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(work)) {
      const start = performance.now();
      for (let at = 0; at < repeats; at++) run();
      if (round > 0) times.get(name)?.push((performance.now() - start) / repeats);
    }
  }
  return (name: string) => median(times.get(name) ?? []);
}

const plan = planAccess(harbor);
const envelopeOf = new Map(
  plan.envelopes.map((envelope) => [`${envelope.account} ${envelope.arn}`, envelope.document]),
);
const [largest] = plan.roles.toSorted(
  (a, b) => JSON.stringify(b.permissions).length - JSON.stringify(a.permissions).length,
);
if (largest === undefined) throw new Error("harbor has no roles.");

const ten = { ...largest.permissions, Statement: largest.permissions.Statement.slice(0, 10) };
const policy = read(ten, "identity");
compilePolicy(policy);
const last = ten.Statement.at(-1);
const [action = "", resource = ""] = [last?.Action[0], last?.Resource?.[0]];
const account = largest.arn.split(":")[4] ?? "";
const request = {
  ...{ action, resource: resource.replaceAll("*", "x"), resourceAccount: account, context: {} },
  principal: { kind: "user", account, arn: `arn:aws:iam::${account}:user/ada` },
} as const;
const nothingElse = {
  boundary: undefined,
  session: undefined,
  resource: undefined,
  resourceMustAllow: false,
  scps: [],
  rcps: [],
};
const matchers = ten.Statement.map(({ Action, Resource = [] }) => ({
  actions: Action.map((pattern) => wildcardMatcher(pattern, { ignoreCase: true })),
  resources: Resource.map((pattern) => wildcardMatcher(pattern, { ignoreCase: false })),
}));
const evaluation = timed(
  {
    evaluate: () => evaluate(request, { identity: [{ label: "permissions", policy }], ...nothingElse }),
    match: () =>
      matchers.filter(
        ({ actions, resources }) =>
          actions.some((matches) => matches(request.action)) && resources.some((matches) => matches(request.resource)),
      ),
  },
  15,
  20_000,
);
process.stdout.write(
  `evaluation of 10 statements: ${(evaluation("evaluate") * 1000).toFixed(1)} µs, ${(evaluation("evaluate") / evaluation("match")).toFixed(1)} times matching their patterns\n`,
);

const permissions = read(largest.permissions, "identity");
const envelope = read(envelopeOf.get(`${largest.account} ${largest.boundary}`) ?? largest.permissions, "boundary");
const algebra = timed(
  {
    contains: () => contains(allowedByAll([envelope]), allowedByAll([permissions])),
    escalations: () => findEscalations({ identity: [permissions], boundary: envelope }),
  },
  15,
  3,
);
process.stdout.write(
  `containment of the largest role (${largest.name}, ${permissions.statements.length} statements) in its envelope: ${algebra("contains").toFixed(1)} ms\n` +
    `all ways up from it: ${algebra("escalations").toFixed(1)} ms\n`,
);
