import type { Problem } from "../../../model/index.ts";
import { type Entry, providerUrn, readEntry } from "../../stack/read/readEntry.ts";
import { isRecord, type Raw } from "../../stack/read/isRecord.ts";
import { type TeamNames, teamNames, withParentName } from "../../stack/read/parentTeams.ts";
import type { ReadFor } from "../../stack/read/stackReading.ts";
import type { Properties, ResourceProvider, StackResource } from "../../stack/resource.ts";
import { nameInUrn } from "../../stack/nameInUrn.ts";
import type { Side } from "../../stack/sides/side.ts";
import { readProperties } from "../../stack/values/readValue.ts";
import type { Directory } from "../directory.ts";
import type { StackView } from "../typeReader.ts";

/** The resources of a side, each read when it is asked for: most of them never are. */
export interface SideResources {
  readonly view: StackView;
  /**
   * The side as far as these resources need it. What AWS resources stand on is linked to them, so of those the given ones are enough; teams are known
   * by number here and by name there, so everything of GitHub is in it.
   */
  readonly viewOf: (urns: ReadonlySet<string>) => StackView;
  /** URNs of all resources, by type. */
  readonly byType: ReadonlyMap<string, readonly string[]>;
  /** A resource as plain data; nothing where it does not stand on this side. */
  readonly resource: (urn: string) => StackResource | undefined;
  /** A resource whose properties are as the file writes them: quick, and good enough for the names of things. */
  readonly glance: (urn: string) => StackResource | undefined;
  readonly raw: (urn: string) => Raw | undefined;
  /** Resources that were asked for and are not as the engine writes them. */
  readonly malformed: readonly Problem[];
}

/** Reads the resources of a side on demand. */
export function resourcesOfSide({ raws }: Side, directory: Directory, of: ReadFor): SideResources {
  const read = new Map<string, StackResource | undefined>();
  const types = new Map<string, readonly StackResource[]>();
  const malformed: Problem[] = [];
  const byType = new Map<string, string[]>();
  const names = teamNames(raws.values());
  for (const [urn, { type }] of raws) {
    const urns = byType.get(String(type));
    if (urns === undefined) byType.set(String(type), [urn]);
    else urns.push(urn);
  }
  const readNow = (urn: string): StackResource | undefined => {
    const raw = raws.get(urn);
    if (raw === undefined) return undefined;
    const entry = readEntry(raw, "a resource", of);
    if ("urn" in entry) return resourceOf(entry, readProperties(withParentName(entry.type, entry.inputs, names)));
    malformed.push(entry);
    return undefined;
  };
  const resource = (urn: string): StackResource | undefined => {
    if (!read.has(urn)) read.set(urn, readNow(urn));
    return read.get(urn);
  };
  const ofType = (type: string): readonly StackResource[] => {
    const known = types.get(type) ?? (byType.get(type) ?? []).flatMap((urn) => resource(urn) ?? []);
    types.set(type, known);
    return known;
  };
  const glance = (urn: string): StackResource | undefined => {
    const raw = raws.get(urn);
    return raw === undefined ? undefined : glanceAt(urn, raw, names);
  };
  const viewOf = (urns: ReadonlySet<string>): StackView => ({
    directory,
    ofType: (type) =>
      type.startsWith("aws:")
        ? (byType.get(type) ?? []).flatMap((urn) => (urns.has(urn) ? (resource(urn) ?? []) : []))
        : ofType(type),
  });
  return { view: { directory, ofType }, viewOf, byType, resource, glance, raw: (urn) => raws.get(urn), malformed };
}

function resourceOf({ urn, type, name, custom, provider, protect, ignoreChanges }: Entry, properties: Properties) {
  const through = custom ? providerNamed(type, provider) : undefined;
  return { urn, type, name, properties, ...(through && { provider: through }), options: { protect, ignoreChanges } };
}

function glanceAt(urn: string, { type, custom, provider, inputs }: Raw, names: TeamNames): StackResource {
  const through =
    custom === true
      ? providerNamed(String(type), typeof provider === "string" ? providerUrn(provider) : undefined)
      : undefined;
  return {
    urn,
    type: String(type),
    name: nameInUrn(urn),
    properties: withParentName(String(type), isRecord(inputs) ? inputs : {}, names) as Properties,
    ...(through && { provider: through }),
    options: { protect: false, ignoreChanges: [] },
  };
}

/** A provider is named by its URN; what a provider makes without naming one went through one that nobody knows. */
function providerNamed(type: string, urn: string | undefined): ResourceProvider | undefined {
  if (type.startsWith("pulumi:providers:")) return undefined;
  if (urn === undefined) return { urn: "", type: "", name: "" };
  return { urn, type: (urn.split("::")[2] ?? "").split("$").at(-1) ?? "", name: nameInUrn(urn) };
}
