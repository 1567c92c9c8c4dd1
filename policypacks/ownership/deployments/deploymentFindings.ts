import { inQuotes, own } from "../../../model/index.ts";
import { imagesFromElsewhere, imagesWithoutDigest } from "../containers/imageFindings.ts";
import type { Finding, RuleContext } from "../rule.ts";
import { deploymentDoors, type Refs } from "./deploymentDoors.ts";
import { type DeploymentRequest, misreadFields } from "./deploymentRequest.ts";

/** What is wrong with a deployment, and by which rule. */
export interface DeploymentFinding extends Finding {
  readonly rule: string;
}

export const requestIsUnderstood = "request-is-understood";
const deploymentRule = "deployment-comes-from-a-protected-ref";

/**
 * May this ref deploy to this environment, and these images? Whatever is not understood is a finding: a request is allowed only if it is
 * shown to be good.
 */
export function deploymentFindings(
  request: unknown,
  context: Pick<RuleContext, "plan" | "ownership">,
): readonly DeploymentFinding[] {
  if (typeof request !== "object" || request === null || Array.isArray(request)) return [misread("deployment")];
  const wrong = misreadFields(request as { readonly [field: string]: unknown });
  if (wrong.length > 0) return wrong.map((name) => misread(`deployment.${name}`));
  const deployment = request as DeploymentRequest;
  const images = (deployment.images ?? []).map((image, at) => ({
    image: image.toWellFormed(),
    field: `images[${at}]`,
  }));
  return [
    ...refFindings(deployment, context).map((finding) => ({ rule: deploymentRule, ...finding })),
    ...imagesWithoutDigest(images).map((finding) => ({ rule: "image-is-pinned-by-digest", ...finding })),
    ...imagesFromElsewhere(images, context).map((finding) => ({
      rule: "image-comes-from-the-organisation",
      ...finding,
    })),
  ];
}

function misread(field: string): DeploymentFinding {
  const message = "It is missing, unknown, or not of the form that it must have.";
  return { rule: requestIsUnderstood, id: `Field::${field}`, field, message };
}

function refFindings(request: DeploymentRequest, { plan }: Pick<RuleContext, "plan">): readonly Finding[] {
  const { repository, environment, ref } = request;
  const known = own(deploymentDoors(plan), repository.toLowerCase());
  if (known === undefined) {
    const message = `${inQuotes(repository)} is not a repository of this stack.`;
    return [{ id: `Repository::${repository}`, field: "repository", message }];
  }
  const taken = own(known.environments, environment);
  if (taken === undefined) {
    const message = `${inQuotes(environment)} is not an environment of ${inQuotes(repository)}.`;
    return [{ id: `Environment::${environment.toWellFormed()}`, field: "environment", message }];
  }
  const id = ref.toWellFormed();
  const findings: Finding[] = [];
  if (!includes(taken, ref)) {
    const message = `${inQuotes(ref)} is not a ref that ${inQuotes(environment)} takes.`;
    findings.push({ id: `Ref::${id}`, field: "ref", message });
  }
  if (!includes(known.protected, ref)) {
    findings.push({ id: `Unprotected::${id}`, field: "ref", message: `No ruleset protects ${inQuotes(ref)}.` });
  }
  return findings;
}

function includes({ branches, tags }: Refs, ref: string): boolean {
  if (ref.startsWith("refs/heads/")) return branches.includes(ref.slice("refs/heads/".length));
  if (!ref.startsWith("refs/tags/")) return false;
  const tag = ref.slice("refs/tags/".length);
  return Object.values(tags).some((expression) => new RegExp(expression).test(tag));
}
