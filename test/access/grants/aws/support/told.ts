import { awsReaders } from "../../../../../access/grants/aws/awsReaders.ts";
import { type Control, controlKey } from "../../../../../access/grants/control.ts";
import { type Directory, directoryOf } from "../../../../../access/grants/directory.ts";
import { type Grant, grantKey } from "../../../../../access/grants/grant.ts";
import type { StackView } from "../../../../../access/grants/typeReader.ts";
import type { Properties, StackResource } from "../../../../../access/stack/resource.ts";
import { readProperties } from "../../../../../access/stack/values/readValue.ts";
import type { Ownership } from "../../../../../model/index.ts";
import { smallOwnership } from "../../../../support/smallOwnership.ts";

/** What the readers make of some resources. */
export interface Told {
  readonly grants: readonly Grant[];
  readonly controls: readonly Control[];
}

const directories = new WeakMap<Ownership, Directory>();
const readers = new Map(awsReaders.flatMap((reader) => reader.types.map((type) => [type, reader] as const)));

/** Everything that the readers of AWS tell of resources that stand in one stack. */
export function told(resources: readonly StackResource[], ownership: Ownership = smallOwnership): Told {
  return toldBeside(resources, [], ownership);
}

/** What they tell of some resources that stand in one stack with others. */
export function toldBeside(
  resources: readonly StackResource[],
  others: readonly StackResource[],
  ownership: Ownership = smallOwnership,
): Told {
  const view = viewOf([...resources, ...others], ownership);
  return {
    grants: resources.flatMap((resource) => readers.get(resource.type)?.grants?.(resource, view) ?? []),
    controls: resources.flatMap((resource) => readers.get(resource.type)?.controls(resource, view) ?? []),
  };
}

/** What each resource has to be read together with. */
export function linksOf(resources: readonly StackResource[], ownership: Ownership = smallOwnership) {
  const view = viewOf(resources, ownership);
  return resources.map((resource) => readers.get(resource.type)?.links(resource, view) ?? []);
}

function viewOf(resources: readonly StackResource[], ownership: Ownership): StackView {
  const byType = Map.groupBy(resources, ({ type }) => type);
  const directory = directories.get(ownership) ?? directoryOf(ownership);
  directories.set(ownership, directory);
  return { directory, ofType: (type) => byType.get(type) ?? [] };
}

/** A resource of account main, with inputs as the engine hands them on. */
export function resource(type: string, name: string, inputs: object, account = "main"): StackResource {
  const provider = { type: "pulumi:providers:aws", name: account };
  return {
    urn: `urn:pulumi:test::keyholder::${type}::${name}`,
    type,
    name,
    properties: readProperties(inputs) as Properties,
    provider: { ...provider, urn: `urn:pulumi:test::keyholder::${provider.type}::${account}` },
    options: { protect: false, ignoreChanges: [] },
  };
}

/** Grants and controls as texts that are equal where nothing of access changed. */
export function keysOf({ grants, controls }: Told): readonly string[] {
  return [
    ...grants.map(grantKey),
    ...controls.map((one) => [controlKey(one), one.value, one.visible].join("\n")),
  ].sort();
}

/** `leo deploy storefront in production`, for each grant. */
export function said({ grants }: Told): readonly string[] {
  return grants.map(
    ({ who, can, on, until }) => `${who.kind} ${who.id}: ${can} ${on}${until ? ` until ${until}` : ""}`,
  );
}

/** `kind: field = value`, for each control. */
export function fieldsOf({ controls }: Told): readonly string[] {
  return controls.map(({ kind, field, value, visible }) => {
    const shown = visible === "known" ? value : visible;
    return `${kind}: ${field}${shown === "" ? "" : ` = ${shown}`}`;
  });
}
