import type { StackResource } from "../../access/stack/resource.ts";
import { planAccess } from "../../access/planAccess.ts";
import type { Ownership } from "../../model/index.ts";
import { resourcesOfPlan } from "../../policypacks/ownership/judge/resourcesOfPlan.ts";

/** The state of a stack that holds what a declaration plans, as `pulumi stack export` writes it. */
export function stateOf(ownership: Ownership, stack: string, project: string, most: number): unknown {
  const resources = resourcesOfPlan(planAccess(ownership), stack, project);
  const providers = [
    ...new Map(
      resources.flatMap(({ provider }) => (provider === undefined ? [] : [[provider.urn, provider] as const])),
    ).values(),
  ].map((provider): StackResource => ({ ...provider, properties: {}, options: { protect: false, ignoreChanges: [] } }));
  return {
    version: 3,
    deployment: {
      manifest: { time: "2026-11-21T15:01:13.817535527Z", magic: "1d08ede3", version: "v3.258.0" },
      secrets_providers: { type: "passphrase", state: { salt: "v1:n1lu7IVC//g=" } },
      resources: [...providers, ...resources.filter(({ urn }) => !providers.some((each) => each.urn === urn))]
        .slice(0, most)
        .map(written),
      metadata: {},
    },
  };
}

function written({ urn, type, name, properties, provider, options }: StackResource): unknown {
  const custom = provider !== undefined || type.startsWith("pulumi:providers:");
  const inputs = { __defaults: [], ...(textDocuments(properties) as object) };
  const position = "project:///components/aws/accessRole.ts#23,17";
  return {
    urn,
    custom,
    ...(custom && { id: name }),
    type,
    inputs,
    outputs: { ...inputs, id: name, arn: `arn:aws:iam::111122223333:role/keyholder/${name}`, tagsAll: {} },
    parent: "urn:pulumi:big::keyholder::keyholder:index:OwnedAccess::big",
    dependencies: [urn],
    ...(provider && { provider: `${provider.urn}::f2720769-06bb-4c60-bc9e-868661d1ef64` }),
    propertyDependencies: Object.fromEntries(Object.keys(inputs).map((key) => [key, []])),
    ...(options.protect && { protect: true }),
    ...(options.ignoreChanges.length > 0 && { ignoreChanges: options.ignoreChanges }),
    created: "2026-11-22T01:13:40.853735854Z",
    modified: "2026-11-22T01:13:40.853735854Z",
    sourcePosition: position,
    stackTrace: [{ sourcePosition: position }, { sourcePosition: position }, {}],
  };
}

/** AWS takes documents as text. */
function textDocuments(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textDocuments);
  if (typeof value !== "object" || value === null) return value;
  if (Object.hasOwn(value, "Statement")) return JSON.stringify(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, textDocuments(each)]));
}
