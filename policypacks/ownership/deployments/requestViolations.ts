import type { Properties, StackResource } from "../../../access/stack/resource.ts";
import type { Finding, RuleContext } from "../rule.ts";
import { deploymentComesFromAProtectedRef } from "../rules/environments/deploymentComesFromAProtectedRef.ts";
import { deploymentSourceIsNarrow } from "../rules/environments/deploymentSourceIsNarrow.ts";
import { environmentNamesItsBranches } from "../rules/environments/environmentNamesItsBranches.ts";
import { workloadRules } from "../rules/workloadRules.ts";
import { subjectOf } from "../../../access/stack/subject.ts";
import { unknownPlaces } from "../../../access/stack/values/isKnown.ts";
import { readProperties } from "../../../access/stack/values/readValue.ts";
import { deploymentFindings, requestIsUnderstood } from "./deploymentFindings.ts";

/** What Open Policy Agent says too, when it is asked the same with what `keyholder export --opa` writes. */
export interface RequestViolation extends Omit<Finding, "fix"> {
  readonly rule: string;
  readonly subject: string;
}

/** The rules about the branches and tags that may deploy. */
const branchRules = [deploymentComesFromAProtectedRef, deploymentSourceIsNarrow, environmentNamesItsBranches];

/** The properties that those rules read. */
const branchProperties = ["branchPattern", "deploymentBranchPolicy", "name", "repository", "tagPattern"];

/** Top level of a request. What `keyholder plan --json` prints is one too, with `plan` and more beside its resources. */
const requestKeys = ["deployment", "resources"];

/** Every violation of a request, `{ resources }` or `{ deployment }` or both; none only where everything was understood and is good. */
export function requestViolations(input: unknown, context: RuleContext): readonly RequestViolation[] {
  if (!isRecord(input)) return [misread("request")];
  const { resources, deployment } = input;
  const strange = Object.keys(input).filter((key) => !requestKeys.includes(key) && !Object.hasOwn(input, "plan"));
  if (strange.length > 0) return strange.sort().map(misread);
  if (resources === undefined && deployment === undefined) return [misread("request")];
  if (resources !== undefined && !Array.isArray(resources)) return [misread("resources")];
  return [
    ...((resources ?? []) as readonly unknown[]).flatMap((resource, at) => resourceViolations(resource, at, context)),
    ...(deployment === undefined ? [] : deploymentViolations(deployment, context)),
  ];
}

function misread(field: string): RequestViolation {
  const message = "It is missing, unknown, or not of the form that it must have.";
  return { rule: requestIsUnderstood, subject: "request", id: `Field::${field}`, field, message };
}

function resourceViolations(given: unknown, at: number, context: RuleContext): readonly RequestViolation[] {
  const resource = readResource(given);
  if (resource === undefined) return [misread(`resources[${at}]`)];
  const subject = subjectOf(resource);
  const rules = [...workloadRules, ...branchRules].filter(({ types }) => types.includes(resource.type));
  const hidden = branchRules.some(({ types }) => types.includes(resource.type)) ? hiddenProperties(resource) : [];
  return [
    ...hidden.map((finding) => ({ rule: "value-is-known", subject, ...finding })),
    ...rules.flatMap(({ name, check }) =>
      check(resource, context).map(({ fix: _, ...finding }) => ({ rule: name, subject, ...finding })),
    ),
  ];
}

function hiddenProperties({ properties }: StackResource): readonly Finding[] {
  return branchProperties
    .flatMap((name) => unknownPlaces(properties[name] ?? null, name).map((found) => ({ name, ...found })))
    .map(({ name, place }) => ({ id: `Unknown::${name}`, field: place, message: "It cannot be verified." }));
}

function deploymentViolations(deployment: unknown, context: RuleContext): readonly RequestViolation[] {
  const { repository, environment } = isRecord(deployment) ? deployment : {};
  const named = typeof repository === "string" && typeof environment === "string";
  const subject = named ? `deployment ${repository} ${environment}`.toWellFormed() : "deployment";
  return deploymentFindings(deployment, context).map(({ fix: _, ...finding }) => ({ subject, ...finding }));
}

/** A resource as a preview, a state or `keyholder plan --json` has it: `properties` or `inputs`, and not both. */
function readResource(given: unknown): StackResource | undefined {
  if (!isRecord(given)) return undefined;
  const { type, name, properties, inputs } = given;
  if (typeof type !== "string" || typeof name !== "string") return undefined;
  if ((properties === undefined) === (inputs === undefined)) return undefined;
  const raw = properties ?? inputs;
  if (!isRecord(raw)) return undefined;
  const read: Properties = readProperties(raw);
  return { urn: "", type, name, properties: read, options: { protect: false, ignoreChanges: [] } };
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
