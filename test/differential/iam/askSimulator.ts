import { anonymousPrincipal, runSimulation } from "@cloud-copilot/iam-simulate";
import type { PolicyDocumentText, Situation, Verdict } from "./situation.ts";

const verdicts = {
  Allowed: "allowed",
  ExplicitlyDenied: "explicitly-denied",
  ImplicitlyDenied: "implicitly-denied",
} as const;

/**
 * What `@cloud-copilot/iam-simulate` says to a situation, in its strict mode.
 *
 * @throws where it refuses a policy or the request.
 */
export async function askSimulator({ policies, request }: Situation): Promise<Verdict> {
  const { principal, action, resource, resourceAccount, context } = request;
  const answer = await runSimulation(
    {
      request: {
        principal: principal === "anonymous" ? anonymousPrincipal : principal,
        action,
        resource: { resource, accountId: resourceAccount },
        contextVariables: Object.fromEntries(
          Object.entries(context).map(([key, value]) => [key, typeof value === "string" ? value : [...value]]),
        ),
      },
      sessionPolicy: policies.session,
      identityPolicies: policies.identity.map(named),
      ...(policies.boundary === undefined ? {} : { permissionBoundaryPolicies: [policies.boundary].map(named) }),
      resourcePolicy: policies.resource,
      serviceControlPolicies: policies.scps.map(level),
      resourceControlPolicies: policies.rcps.map(level),
    },
    { simulationMode: "Strict" },
  );
  if (answer.resultType === "error")
    throw new Error(`${JSON.stringify(answer.errors)} ${JSON.stringify({ policies, request })}`);
  const ignored = answer.resultType === "single" ? (answer.result.ignoredContextKeys ?? []) : [];
  if (ignored.length > 0) throw new Error(`iam-simulate ignores ${ignored.join(", ")} for ${action}.`);
  return verdicts[answer.overallResult];
}

function named(policy: PolicyDocumentText, at: number) {
  return { name: `policy-${at}`, policy };
}

function level(policies: readonly PolicyDocumentText[], at: number) {
  return { orgIdentifier: `ou-${at}`, policies: policies.map(named) };
}
