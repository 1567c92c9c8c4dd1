import { isDefaultProvider } from "../../isDefaultProvider.ts";
import { knownVersion } from "../../../../access/stack/types/knownVersion.ts";
import type { ResourceRule } from "../../rule.ts";

/** The same role in another account is another role. */
export const resourceGoesThroughItsProvider: ResourceRule = {
  name: "resource-goes-through-its-provider",
  description: "Each planned resource goes through the provider of its account, or through GitHub's one.",
  why: "Content that is right in one account opens another when it is sent there.",
  fix: "Hand it the provider of the account that the plan names.",
  sources: ["https://www.pulumi.com/docs/iac/concepts/options/provider/"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: "all",
  check: ({ urn, provider }, { expected, stack, project }) => {
    const through = expected.get(urn)?.through;
    if (through === undefined) return [];
    const planned = through === "github" ? "GitHub's default provider" : `"pulumi:providers:aws ${through.account}"`;
    const isIt =
      provider !== undefined &&
      (through === "github"
        ? provider.type === "pulumi:providers:github" && isDefaultProvider(provider) && isOfKnownVersion(provider.name)
        : provider.urn === `urn:pulumi:${stack}::${project}::pulumi:providers:aws::${through.account}`);
    if (isIt) return [];
    const given = provider === undefined ? "no provider" : `"${provider.type} ${provider.name}"`;
    return [
      {
        id: `Provider::${provider?.name ?? "none"}`,
        field: "provider",
        message: `It goes through ${given}, and the plan says ${planned}.`,
      },
    ];
  },
};

/** The engine names a default provider after its version. */
function isOfKnownVersion(name: string): boolean {
  return name === "default" || name === `default_${knownVersion("github")?.replaceAll(".", "_")}`;
}
