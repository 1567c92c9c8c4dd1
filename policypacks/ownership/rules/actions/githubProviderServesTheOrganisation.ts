import { inQuotes } from "../../../../model/index.ts";
import { isHidden, shown } from "../../../../access/stack/values/valueAt.ts";
import type { ResourceRule } from "../../rule.ts";
import { providerType, settingOf } from "./support/providerSettings.ts";

export const githubProviderServesTheOrganisation: ResourceRule = {
  name: "github-provider-serves-the-organisation",
  description: "The GitHub provider works in the organisation of the declaration.",
  why: "Every name of a team or repository means another one in another organisation: what is checked here would then be changed elsewhere.",
  fix: "Set owner to the organisation of the declaration, or leave it to GITHUB_OWNER of the run.",
  sources: ["https://www.pulumi.com/registry/packages/github/installation-configuration/"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: [providerType],
  check: ({ properties }, { plan }) =>
    ["owner", "organization"].flatMap((field) => {
      const owner = settingOf(properties, field);
      const wanted = plan.organisation.github;
      if (owner === undefined || isHidden(owner)) return [];
      if (typeof owner === "string" && owner.toLowerCase() === wanted.toLowerCase()) return [];
      return [{ id: `Field::${field}`, field, message: `${shown(owner)} is not ${inQuotes(wanted)}.` }];
    }),
};
