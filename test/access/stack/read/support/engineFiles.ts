import {
  type Properties,
  secretValue,
  type StackResource,
  unknownValue,
  type Value,
} from "../../../../../access/stack/resource.ts";

/** What the engine writes for a value that it does not know, as text. */
export const unknownMark = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

const encrypted = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", ciphertext: "djE6…" };

/** Changes to one resource of a file, in the words of the engine. */
export type RawChange = (urn: string) => { readonly [field: string]: unknown } | undefined;

const none: RawChange = () => undefined;

/** A state as `pulumi stack export` writes it. */
export function stateOf(resources: readonly StackResource[], change: RawChange = none) {
  return {
    version: 3,
    deployment: {
      manifest: { time: "2026-11-21T15:01:13.817535527Z", magic: "1d08ede3", version: "v3.258.0" },
      secrets_providers: { type: "passphrase", state: { salt: "v1:n1lu7IVC//g=" } },
      resources: resources.map((resource) => ({ ...rawOf(resource, encrypted), ...change(resource.urn) })),
      metadata: {},
    },
  };
}

/** A preview as `pulumi preview --json --show-sames` writes it for a stack that stands already. */
export function previewOf(resources: readonly StackResource[], change: RawChange = none, op = "same") {
  const steps = resources
    .filter(({ type, name }) => !(type.startsWith("pulumi:providers:") && name.startsWith("default")))
    .map((resource) => {
      const newState = { ...rawOf(resource, "[secret]"), ...change(resource.urn) };
      const states = op === "create" ? { newState: { ...newState, id: undefined } } : { oldState: newState, newState };
      return { op, urn: resource.urn, ...states, detailedDiff: null };
    });
  return {
    config: { "keyholder:today": "2026-11-21", "github:owner": "acorn", "aws:profile": "none" },
    steps,
    duration: 1_512_841_000,
    changeSummary: { [op]: steps.length } as { readonly [op: string]: number },
  };
}

function rawOf({ urn, type, name, properties, provider, options }: StackResource, secret: unknown) {
  const isProvider = type.startsWith("pulumi:providers:");
  const custom = provider !== undefined || isProvider;
  return {
    urn,
    custom,
    ...(custom && { id: `id-of-${name}` }),
    type,
    inputs: { ...(isProvider ? { __internal: {} } : { __defaults: [] }), ...rawProperties(properties, secret) },
    outputs: { name: "only what the provider answered" },
    ...(provider !== undefined && { provider: `${provider.urn}::f4be1678-4c60-4058-aea9-0fbd28a97f22` }),
    ...(options.protect && { protect: true }),
    ...(options.ignoreChanges.length > 0 && { ignoreChanges: options.ignoreChanges }),
    sourcePosition: "project:///components/aws/accessRole.ts#23,17",
  };
}

function rawProperties(properties: Properties, secret: unknown): { readonly [property: string]: unknown } {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, rawValue(value, secret)]));
}

function rawValue(value: Value, secret: unknown): unknown {
  if (value === unknownValue) return unknownMark;
  if (value === secretValue) return secret;
  if (Array.isArray(value)) return value.map((item: Value) => rawValue(item, secret));
  return typeof value === "object" && value !== null ? rawProperties(value as Properties, secret) : value;
}
