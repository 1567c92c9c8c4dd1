/** The Pulumi program of every stack under `stacks/`: reads the stack's ownership, holds it against every check, and provisions it. */
import { Config, getProject, getStack, RunError } from "@pulumi/pulumi";
import { OwnedAccess } from "./components/ownedAccess.ts";
import { formatProblem, readOwnership } from "./model/index.ts";
import { judgePlan } from "./policypacks/ownership/judge/judgePlan.ts";
import { rules } from "./policypacks/ownership/rules/index.ts";

// The SDK captures a stack for every output property; most of the time that a large stack takes goes there.
Error.stackTraceLimit = 0;

const stack = getStack();
const declaration = (await import(`./stacks/${stack}/ownership.ts`)) as { readonly ownership: unknown };
const today = new Config("keyholder").get("today") ?? new Date().toISOString().slice(0, 10);

const { ownership, problems: malformed } = readOwnership(declaration.ownership);
const { context, judgement } = judgePlan({ stack, project: getProject(), today }, ownership, malformed, rules);
const { plan, problems } = context;
const errors = problems.filter(({ severity }) => severity === "error").map(formatProblem);
const violations = judgement.violations
  .filter(({ enforcement }) => enforcement === "mandatory")
  .map(({ rule, message }) => `${message} [${rule}]`);
// With or without the policy pack, and whatever its configuration says: a plan that is not sound is not carried out.
const wrong = errors.length > 0 ? errors : violations;
if (wrong.length > 0) {
  const count = `${wrong.length} ${errors.length > 0 ? "problem" : "violation"}${wrong.length === 1 ? "" : "s"}`;
  throw new RunError([`The ownership of stack ${stack} has ${count}, so nothing was registered.`, ...wrong].join("\n"));
}

new OwnedAccess(stack, { plan });

/** ARNs of the roles by name, for the stacks and workflows that use them. */
export const roleArns = Object.fromEntries(plan.roles.map(({ key, arn }) => [key, arn]));
/** ARN of GitHub's OIDC provider by account. */
export const oidcProviderArns = Object.fromEntries(plan.oidcProviders.map(({ account, arn }) => [account, arn]));
/** The CODEOWNERS file of each repository, as `keyholder codeowners --check` expects it. */
export const codeowners = Object.fromEntries(plan.codeowners.map(({ repository, text }) => [repository, text]));
