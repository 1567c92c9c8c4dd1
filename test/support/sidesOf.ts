import type { ReadFor } from "../../access/stack/read/stackReading.ts";
import type { StackResource, Value } from "../../access/stack/resource.ts";
import type { Side } from "../../access/stack/sides/side.ts";
import { stateSide } from "../../access/stack/sides/stateSide.ts";
import { planAccess } from "../../access/planAccess.ts";
import type { Ownership } from "../../model/index.ts";
import { resourcesOfPlan } from "../../policypacks/ownership/judge/resourcesOfPlan.ts";
import { stateOf } from "../access/stack/read/support/engineFiles.ts";

/** The stack that tests of reviews are of. */
export const lanternOf: ReadFor = { stack: "lantern", project: "keyholder" };

/** Resources as one side of a review, read from a state that the engine might have written. */
export function sideOf(resources: readonly StackResource[], of: ReadFor = lanternOf): Side {
  const side = stateSide(stateOf(resources), of);
  if ("refusals" in side) throw new Error(side.refusals.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return side;
}

/** Every resource that a declaration means, with the providers that the engine makes by itself. */
export function plannedStack(ownership: Ownership, of: ReadFor = lanternOf): readonly StackResource[] {
  const resources = resourcesOfPlan(planAccess(ownership), of.stack, of.project).map(asWritten);
  const shown = new Set(resources.map(({ urn }) => urn));
  const missing = new Map(
    resources.flatMap(({ provider }) =>
      provider === undefined || shown.has(provider.urn) ? [] : [[provider.urn, provider] as const],
    ),
  );
  const providers = [...missing.values()].map(
    ({ urn, type, name }): StackResource => ({
      urn,
      type,
      name,
      properties: { owner: ownership.organisation.github.login },
      options: { protect: false, ignoreChanges: [] },
    }),
  );
  return [...resources, ...providers];
}

const documents: readonly string[] = ["assumeRolePolicy", "policy", "dashboardBody", "eventPattern"];

/** A resource whose documents are JSON text, as a program hands them to the engine. */
function asWritten(resource: StackResource): StackResource {
  const properties = Object.entries(resource.properties).map(([property, value]): [string, Value] => [
    property,
    documents.includes(property) && typeof value !== "string" ? JSON.stringify(value) : value,
  ]);
  return { ...resource, properties: Object.fromEntries(properties) };
}
