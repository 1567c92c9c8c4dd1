import { inQuotes, type Problem } from "../../../model/index.ts";
import type { ResourceProvider, StackResource } from "../resource.ts";
import { rootResource } from "../rootResource.ts";
import { readProperties } from "../values/readValue.ts";
import { type TeamNames, teamNames, withParentName } from "./parentTeams.ts";
import type { Entry } from "./readEntry.ts";
import { type ReadFor, type ReadStack, refuseAll, type SourceKind, type StackReading } from "./stackReading.ts";

/** What was read of a file, one by one. */
export interface Parts {
  readonly kind: SourceKind;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** Puts the resources of a stack together: each once, each with its provider, and the stack itself among them. */
export function assemble({ kind, entries, problems, notes }: Parts, of: ReadFor): StackReading {
  const byUrn = new Map(entries.map((entry) => [entry.urn, entry]));
  const counted = Map.groupBy(entries, ({ urn }) => urn);
  const { urn: root } = rootResource(of.stack, of.project);
  const wrong: readonly Problem[] = [
    ...problems,
    ...[...counted].filter(([, same]) => same.length > 1).map(([urn]) => standsTwice(urn)),
    ...entries.flatMap((entry) => withoutProvider(entry, byUrn)),
    ...(byUrn.has(root) || problems.length > 0 ? [] : [withoutStack(root)]),
  ];
  const [first, ...others] = wrong;
  if (first !== undefined) return refuseAll([first, ...others]);
  const names = teamNames(entries);
  const stack: ReadStack = {
    kind,
    resources: entries.map((entry) => resourceOf(entry, byUrn, names)),
    marks: new Map(entries.flatMap(({ urn, marks }) => (marks.length > 0 ? [[urn, marks] as const] : []))),
    notes,
  };
  return { stack };
}

function resourceOf(entry: Entry, byUrn: ReadonlyMap<string, Entry>, names: TeamNames): StackResource {
  const { urn, type, name, inputs, protect, ignoreChanges } = entry;
  const provider = providerOf(entry, byUrn);
  return {
    urn,
    type,
    name,
    properties: readProperties(withParentName(type, inputs, names)),
    ...(provider !== undefined && { provider }),
    options: { protect, ignoreChanges },
  };
}

/** What a provider makes without naming one, such as a view, went through one that no rule knows. */
function providerOf(entry: Entry, byUrn: ReadonlyMap<string, Entry>): ResourceProvider | undefined {
  if (!entry.custom || isProvider(entry)) return undefined;
  const found = entry.provider === undefined ? undefined : byUrn.get(entry.provider);
  return found === undefined ? { urn: "", type: "", name: "" } : { urn: found.urn, type: found.type, name: found.name };
}

function withoutProvider(entry: Entry, byUrn: ReadonlyMap<string, Entry>): readonly Problem[] {
  const { urn, provider } = entry;
  if (!entry.custom || provider === undefined) return [];
  const found = byUrn.get(provider);
  if (found !== undefined && isProvider(found)) return [];
  const message = `It goes through ${inQuotes(provider)}, which the file does not hold.`;
  return [{ path: inQuotes(urn), message, fix: "Make the file anew, of the whole stack." }];
}

function isProvider({ type }: Entry): boolean {
  return type.startsWith("pulumi:providers:");
}

function standsTwice(urn: string): Problem {
  return { path: inQuotes(urn), message: "It stands twice in the file.", fix: "Make the file anew." };
}

function withoutStack(root: string): Problem {
  const message = `It does not hold the stack itself, ${inQuotes(root)}, so it is empty or only a part.`;
  return { path: "the file", message, fix: "Make it anew, of the whole stack." };
}
