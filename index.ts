/** The Pulumi program of every stack under `stacks/`: reads the stack's ownership, holds it against every check, and provisions it. */
import { Config, getStack, RunError } from "@pulumi/pulumi";
import { judgedPlan } from "./access/index.ts";
import { OwnedAccess } from "./components/ownedAccess.ts";
import { formatProblem, readOwnership } from "./model/index.ts";

// The SDK captures a stack for every output property; most of the time that a large stack takes goes there.
Error.stackTraceLimit = 0;

const stack = getStack();
const declaration = (await import(`./stacks/${stack}/ownership.ts`)) as { readonly ownership: unknown };
const today = new Config("keyholder").get("today") ?? new Date().toISOString().slice(0, 10);

const { ownership, problems: malformed } = readOwnership(declaration.ownership);
const { plan, problems } = judgedPlan(ownership, today, malformed);
const errors = problems.filter(({ severity }) => severity === "error");
if (errors.length > 0) {
  const count = errors.length === 1 ? "1 problem" : `${errors.length} problems`;
  throw new RunError(
    [`The ownership of stack ${stack} has ${count}, so nothing was registered.`, ...errors.map(formatProblem)].join(
      "\n",
    ),
  );
}

new OwnedAccess(stack, { plan });

/** ARNs of the roles by name, for the stacks and workflows that use them. */
export const roleArns = Object.fromEntries(plan.roles.map(({ key, arn }) => [key, arn]));
/** ARN of GitHub's OIDC provider by account. */
export const oidcProviderArns = Object.fromEntries(plan.oidcProviders.map(({ account, arn }) => [account, arn]));
/** The CODEOWNERS file of each repository, as `keyholder codeowners --check` expects it. */
export const codeowners = Object.fromEntries(plan.codeowners.map(({ repository, text }) => [repository, text]));
