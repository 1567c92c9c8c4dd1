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
  check: ({ urn, provider }, { expected }) => {
    const through = expected.get(urn)?.through;
    if (through === undefined) return [];
    const [type, name] =
      through === "github" ? ["pulumi:providers:github", "default"] : ["pulumi:providers:aws", through.account];
    const isIt =
      provider !== undefined &&
      provider.type === type &&
      (through === "github" ? /^default(_|$)/.test(provider.name) : provider.name === name);
    if (isIt) return [];
    const given = provider === undefined ? "no provider" : `"${provider.type} ${provider.name}"`;
    return [
      {
        id: `Provider::${provider?.name ?? "none"}`,
        field: "provider",
        message: `It goes through ${given}, and the plan says "${type} ${name}".`,
      },
    ];
  },
};
