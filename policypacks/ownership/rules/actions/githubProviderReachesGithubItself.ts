import { isHidden, shown } from "../../../../access/stack/values/valueAt.ts";
import type { Properties } from "../../../../access/stack/resource.ts";
import type { Finding, ResourceRule } from "../../rule.ts";
import { providerType, settingOf } from "./support/providerSettings.ts";

export const githubProviderReachesGithubItself: ResourceRule = {
  name: "github-provider-reaches-github-itself",
  description:
    "The GitHub provider speaks to GitHub's own interface, with certificates checked, and is Pulumi's own plugin.",
  why: "Another address, or a plugin from elsewhere, receives the token and answers whatever suits it: the run then reports protection that GitHub does not have.",
  fix: "Leave the setting out.",
  sources: ["https://www.pulumi.com/registry/packages/github/installation-configuration/"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: [providerType],
  check: ({ properties }) => [
    ...onlyIf(
      properties,
      "baseUrl",
      ["https://api.github.com", "https://api.github.com/"],
      "is not GitHub's own address",
    ),
    ...onlyIf(properties, "insecure", [false], "leaves certificates unchecked"),
    ...onlyIf(properties, "pluginDownloadURL", [""], "is where the plugin would come from"),
    ...onlyIf(properties, "__internal.pluginDownloadURL", [""], "is where the plugin would come from"),
    ...onlyIf(properties, "cachePath", [""], "keeps answers that the next run would believe"),
  ],
};

function onlyIf(properties: Properties, field: string, good: readonly unknown[], does: string): readonly Finding[] {
  const value = settingOf(properties, field);
  if (value === undefined || isHidden(value) || good.includes(value)) return [];
  return [{ id: `Field::${field}`, field, message: `${shown(value)} ${does}.` }];
}
