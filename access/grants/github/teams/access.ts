import type { Properties, StackResource } from "../../../stack/resource.ts";
import { valueAt } from "../../../stack/values/valueAt.ts";
import type { GitHubDirectory } from "../githubDirectory.ts";
import { githubType } from "../githubType.ts";
import { objectsAt, repositoryAt, wordAt } from "../values.ts";
import { canOf } from "./permission.ts";
import { teamRefAt, teamRefOf } from "./refs.ts";

/** What a resource gives a team on a repository. */
export interface TeamAccess {
  /** Reference of the team; absent where it cannot be seen. */
  readonly team?: string;
  readonly repository: string;
  readonly can: string;
}

/** The types that give teams access to repositories. */
export const accessTypes = ["repositoryCollaborators", "teamRepository"].map(githubType);

/**
 * What a resource of one of {@link accessTypes} gives to teams.
 *
 * @see https://registry.terraform.io/providers/integrations/github/latest/docs/resources/repository_collaborators of which `push` is the default
 */
export function accessIn({ type, properties }: StackResource, directory: GitHubDirectory): readonly TeamAccess[] {
  const repository = repositoryAt(properties, directory);
  const give = (ref: string | undefined, from: Properties | undefined, byDefault: string): TeamAccess => ({
    ...(ref !== undefined && { team: ref }),
    repository,
    can: from === undefined ? "do something unknown to" : canOf(valueAt(from, "permission"), byDefault),
  });
  if (type === githubType("teamRepository")) return [give(teamRefAt(properties), properties, "pull")];
  return objectsAt(properties, "teams").map((each) => {
    const team = each && wordAt(each, "teamId");
    return give(team === undefined ? undefined : teamRefOf(team), each, "push");
  });
}
