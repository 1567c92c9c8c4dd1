import type { ResourceProvider, StackResource } from "../../../../access/stack/resource.ts";
import type { MutantBase } from "../../base/loadBase.ts";
import type { Draft, MutantKind } from "../../mutant.ts";
import { optionDraft } from "../drafts.ts";

/** Resources that are sent somewhere else. */
export const providerKinds: readonly MutantKind[] = [
  {
    name: "provider of another account",
    does: "redirects",
    what: "A resource goes through the provider of another account, or of the other system.",
    inEngine: false,
    *of(resource, base) {
      const given = resource.provider;
      if (given === undefined) return;
      for (const other of providersOf(base)) if (other.urn !== given.urn) yield through(resource, other);
    },
  },
  {
    name: "default provider",
    does: "redirects",
    what: "An AWS resource goes through the default provider, whatever account that enters.",
    inEngine: false,
    *of(resource, { stack, context }) {
      if (resource.provider?.type !== "pulumi:providers:aws") return;
      for (const name of ["default", "default_7_48_0"])
        yield through(resource, {
          type: "pulumi:providers:aws",
          name,
          urn: urnOf(stack, context.project, "aws", name),
        });
    },
  },
  {
    name: "no provider",
    does: "hides",
    what: "It is not told through which provider a resource goes.",
    inEngine: false,
    *of({ provider, ...resource }) {
      if (provider !== undefined) yield optionDraft(resource, "provider", undefined);
    },
  },
  {
    name: "provider of the same name elsewhere",
    does: "redirects",
    what: "A resource goes through a second provider of the same name, which stands in a component.",
    inEngine: false,
    *of(resource) {
      const { provider } = resource;
      if (provider === undefined) return;
      const urn = provider.urn.replace(`::${provider.type}::`, `::custom:index:Other$${provider.type}::`);
      yield through(resource, { ...provider, urn }, settings(provider));
    },
  },
  {
    name: "plugin of another version",
    does: "hides",
    what: "A resource goes through the default provider of a version that nobody has looked at.",
    inEngine: false,
    *of(resource) {
      const { provider } = resource;
      if (provider?.type !== "pulumi:providers:github") return;
      for (const version of ["4.0.0", "99.0.0"]) {
        const name = `default_${version.replaceAll(".", "_")}`;
        yield through(resource, { ...provider, name, urn: provider.urn.replace(/::[^:]*$/, `::${name}`) }, { version });
      }
    },
  },
  {
    name: "provider that calls itself default",
    does: "redirects",
    what: "A resource goes through a provider that the program makes and calls default.",
    inEngine: false,
    *of(resource) {
      const { provider } = resource;
      if (provider?.type !== "pulumi:providers:github") return;
      for (const name of ["default_", "default_evil", "default_6_15_0-evil", "defaults"]) {
        const urn = provider.urn.replace(/::[^:]*$/, `::${name}`);
        // The token alone decides whose organisation it is, where no owner is named.
        for (const properties of [settings(provider), { token: "ghp_other" }])
          yield through(resource, { ...provider, name, urn }, properties);
      }
    },
  },
];

function settings({ type }: ResourceProvider): StackResource["properties"] {
  if (type === "pulumi:providers:github")
    return { owner: "evil", token: "ghp_other", baseUrl: "https://evil.example/" };
  return { region: "eu-central-1", allowedAccountIds: '["999999999999"]' };
}

/** The resource through another provider; one that the stack does not hold yet is made with these settings. */
function through(resource: StackResource, provider: ResourceProvider, properties?: StackResource["properties"]): Draft {
  const { urn, type, name } = provider;
  const options = { protect: false, ignoreChanges: [] };
  const beside = properties === undefined ? {} : { beside: [{ urn, type, name, properties, options }] };
  return {
    edit: () => ({ op: "replace", resource: { ...resource, provider: { urn, type, name } }, ...beside }),
    field: "provider",
    place: "provider",
    now: urn,
  };
}

function providersOf({ resources }: MutantBase): readonly StackResource[] {
  return resources.filter(({ type }) => type.startsWith("pulumi:providers:"));
}

function urnOf(stack: string, project: string, of: string, name: string): string {
  return `urn:pulumi:${stack}::${project}::pulumi:providers:${of}::${name}`;
}
