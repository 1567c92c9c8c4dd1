import { repositoryOf } from "./support/repositoryOf.ts";
import { githubType } from "./support/githubType.ts";
import { isHidden, shown, valueAt } from "../../../../access/stack/values/valueAt.ts";
import type { Properties, Value } from "../../../../access/stack/resource.ts";
import type { ResourceRule } from "../../rule.ts";

/** From the narrowest to the widest. */
const visibilities: readonly Value[] = ["private", "internal", "public"];

export const repositoryIsPrivateOrDeclaredPublic: ResourceRule = {
  name: "repository-is-private-or-declared-public",
  description: "A repository is private, or as visible as it is declared.",
  why: "Everybody reads a public repository, and every member an internal one. The provider makes a repository public where nothing is said.",
  fix: 'Set visibility to "private", or to what the declaration says.',
  sources: [
    "https://docs.github.com/en/repositories/creating-and-managing-repositories/about-repositories#about-repository-visibility",
    "https://www.pulumi.com/registry/packages/github/api-docs/repository/",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("repository")],
  check: ({ properties }, context) => {
    const visibility = visibilityOf(properties);
    if (isHidden(visibility)) return [];
    const { declared } = repositoryOf(valueAt(properties, "name"), context);
    const widest = declared?.repository.visibility ?? "private";
    const width = visibilities.indexOf(visibility);
    if (width >= 0 && width <= visibilities.indexOf(widest)) return [];
    const message = `${shown(visibility)} is wider than ${declared ? "the declared " : ""}"${widest}".`;
    return [{ id: "Field::visibility", field: "visibility", message }];
  },
};

/** As the provider understands it: `private` is the older word, and counts where `visibility` is not said. */
function visibilityOf(properties: Properties): Value {
  const isPrivate = valueAt(properties, "private");
  const older = isHidden(isPrivate) ? isPrivate : isPrivate === true ? "private" : "public";
  return valueAt(properties, "visibility") ?? older ?? "public";
}
