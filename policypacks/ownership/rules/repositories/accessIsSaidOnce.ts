import { inQuotes } from "../../../../model/index.ts";
import { githubType } from "./support/githubType.ts";
import { textAt } from "../../../../access/stack/values/valueAt.ts";
import type { StackResource } from "../../../../access/stack/resource.ts";
import type { StackRule } from "../../rule.ts";

/** Kinds of resources that say everything about one thing, and the fields that name the thing. */
const whole: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    teamMembers: ["teamSlug", "teamId"],
    repositoryCollaborators: ["repository"],
    repositoryEnvironment: ["repository", "environment"],
    workflowRepositoryPermissions: ["repository"],
    actionsRepositoryOidcSubjectClaimCustomizationTemplate: ["repository"],
    branchDefault: ["repository"],
    repositoryFile: ["repository", "branch", "file"],
  }).map(([name, fields]) => [githubType(name), fields]),
);

export const accessIsSaidOnce: StackRule = {
  name: "access-is-said-once",
  description: "One resource says who is in a team, who has access to a repository, and what an environment demands.",
  why: "Two that say it take turns: each update undoes what the other has done, and what holds in between depends on which came last.",
  fix: "Keep the resource of the plan, and remove the other.",
  sources: [
    "https://www.pulumi.com/registry/packages/github/api-docs/teammembers/",
    "https://www.pulumi.com/registry/packages/github/api-docs/repositorycollaborators/",
    "decision 0011",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "stack",
  check: (resources, { plan }) => {
    const said = resources.flatMap((resource) => {
      const about = aboutWhat(resource, plan.organisation.github);
      return about === undefined ? [] : [{ resource, about }];
    });
    const groups = Map.groupBy(said, ({ resource, about }) => `${resource.type} ${about}`);
    return [...groups.values()]
      .filter((group) => group.length > 1)
      .flatMap((group) =>
        group.map(({ resource, about }) => ({
          urn: resource.urn,
          id: `Twice::${about}`,
          message: `${group.length} resources of this kind speak of ${inQuotes(about)}.`,
        })),
      );
  },
};

/** The team, repository, environment or file that a resource speaks of, as GitHub compares it; absent: it speaks of no whole, or of one that cannot be seen. */
function aboutWhat({ type, properties }: StackResource, organisation: string): string | undefined {
  const fields = whole.get(type);
  const named = (fields ?? []).flatMap((field) => textAt(properties, field)?.toLowerCase() ?? []);
  const prefix = `${organisation.toLowerCase()}/`;
  const about = named.map((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : name)).join(" ");
  return about === "" ? undefined : about;
}
