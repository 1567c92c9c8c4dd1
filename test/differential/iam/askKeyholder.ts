import type { LabelledPolicy } from "../../../access/iam/evaluate/applicablePolicies.ts";
import { evaluate } from "../../../access/iam/evaluate/evaluate.ts";
import type { RequestPrincipal } from "../../../access/iam/match/requestPrincipal.ts";
import { parsePolicy } from "../../../access/iam/policy/parsePolicy.ts";
import type { Policy, PolicyKind } from "../../../access/iam/policy/policy.ts";
import type { PolicyDocumentText, Situation, Verdict } from "./situation.ts";

/** What Keyholder says to a situation. */
export function askKeyholder({ policies, request }: Situation): Verdict {
  const { action, resource, resourceAccount, context } = request;
  const trust = action === "sts:AssumeRole";
  return evaluate(
    { action, resource, resourceAccount, context, principal: principalOf(request) },
    {
      identity: policies.identity.map((document) => read(document, "identity")),
      boundary: policies.boundary && read(policies.boundary, "boundary"),
      session: policies.session && [read(policies.session, "session")],
      resource: policies.resource && read(policies.resource, trust ? "trust" : "resource"),
      resourceMustAllow: trust || action.startsWith("kms:"),
      scps: policies.scps.map((level) => level.map((document) => read(document, "scp"))),
      rcps: policies.rcps.map((level) => [fullAccess, ...level.map((document) => read(document, "rcp"))]),
    },
  ).verdict;
}

function read(document: PolicyDocumentText, kind: PolicyKind): LabelledPolicy {
  const { policy, faults } = parsePolicy(document, kind);
  if (policy === undefined)
    throw new Error(`${JSON.stringify(document)}: ${faults.map(({ message }) => message).join(" ")}`);
  return { label: kind, policy };
}

/** `RCPFullAWSAccess`, which allows, as no other resource control policy may. */
const fullAccess: LabelledPolicy = {
  label: "RCPFullAWSAccess",
  policy: {
    kind: "rcp",
    version: "2012-10-17",
    statements: [
      {
        path: "Statement[0]",
        sid: undefined,
        effect: "Allow",
        principal: { negated: false, values: [{ kind: "anyone" }] },
        action: { negated: false, values: ["*"] },
        resource: { negated: false, values: ["*"] },
        conditions: [],
      },
    ],
  } satisfies Policy,
};

function principalOf({ principal, behind }: Situation["request"]): RequestPrincipal {
  if (principal === "anonymous") return { kind: "anonymous" };
  if (!principal.startsWith("arn:")) return { kind: "service", service: principal };
  const account = principal.split(":")[4] ?? "";
  const [, , , , , name = ""] = principal.split(":");
  if (name === "root") return { kind: "root", account, arn: principal };
  if (name.startsWith("user/")) return { kind: "user", account, arn: principal };
  if (behind === undefined) throw new Error(`"${principal}" needs the role or user behind it.`);
  if (name.startsWith("assumed-role/")) return { kind: "role-session", account, arn: principal, roleArn: behind };
  return { kind: "federated-user", account, arn: principal, userArn: behind };
}
