import list from "./resourceTypes.json" with { type: "json" };

/** How a property of a workload or data resource gives access. */
export type CarriedProperty =
  /** It holds a resource policy, which may name principals. */
  | { readonly kind: "policy" }
  /** Whatever is set in it gives access, but false, nothing and the harmless values. */
  | { readonly kind: "access"; readonly harmless: readonly string[]; readonly isOpen?: true };

/** What a resource type has to do with access. */
export type TypeKnowledge =
  /** It gives, takes, redirects or hides access by itself, so a plan must name each resource of it. */
  | { readonly kind: "access" }
  /** It may stand beside a plan, but some properties of it can give access: by path, `vpcConfig.endpointPublicAccess`. */
  | { readonly kind: "carries"; readonly properties: { readonly [path: string]: CarriedProperty } }
  /** It gives no access by itself. */
  | { readonly kind: "plain" };

/** The packages whose resource types are known, each with its version. */
export const typeSources: readonly string[] = list.sources;

const read = new Map<string, TypeKnowledge>();
let entries: ReadonlyMap<string, string> | undefined;

/**
 * What Keyholder knows of a resource type of {@link typeSources}, for example `aws:sqs/queue:Queue`. Nothing for a type that these versions do
 * not have, and for every type of another provider.
 *
 * A line of the data is a type and what it is: `access`, `plain`, or the properties that it carries. `acl=access!private|none policy=policy`
 * says that each `acl` but `private` and `none` gives access, and that `policy` is a resource policy.
 */
export function knownType(token: string): TypeKnowledge | undefined {
  entries ??= new Map(list.types.map(splitLine));
  const entry = entries.get(token);
  if (entry === undefined) return undefined;
  const known = read.get(entry) ?? readEntry(entry);
  read.set(entry, known);
  return known;
}

function splitLine(line: string): [string, string] {
  const space = line.indexOf(" ");
  return [line.slice(0, space), line.slice(space + 1)];
}

function readEntry(entry: string): TypeKnowledge {
  if (entry === "access" || entry === "plain") return { kind: entry };
  return { kind: "carries", properties: Object.fromEntries(entry.split(" ").map(readProperty)) };
}

function readProperty(text: string): [string, CarriedProperty] {
  const [path = "", means = ""] = text.split("=");
  const [kind, harmless] = means.split("!");
  if (kind === "policy") return [path, { kind }];
  return [
    path,
    { kind: "access", harmless: harmless?.split("|") ?? [], ...(kind === "open" && { isOpen: true as const }) },
  ];
}
