import type { CodeOwner } from "../../../github/codeowners/codeownersFile.ts";
import type { StackResource } from "../../../stack/resource.ts";
import type { Grant } from "../../grant.ts";
import type { StackView } from "../../typeReader.ts";
import { canWrite } from "../teams/permission.ts";
import { holdersOf, reachOf } from "../teams/reach.ts";
import { teamRefOf } from "../teams/refs.ts";
import { teamsOf } from "../teams/teamIndex.ts";
import { repositoryAt } from "../values.ts";

/** A pattern of CODEOWNERS, and one of its owners. */
export interface OwnedPath {
  readonly pattern: string;
  readonly owner: CodeOwner;
}

/** The team that an owner names, if it is one of this organisation. */
function teamOf({ kind, text }: CodeOwner, { directory: { github } }: StackView): string | undefined {
  const [organisation, slug] = text.slice(1).toLowerCase().split("/");
  return kind === "team" && organisation === github.organisation && slug !== undefined ? teamRefOf(slug) : undefined;
}

/** What an owner of a pattern approves: the members of a team, or whoever is named alone. */
export function ownerGrants({ pattern, owner }: OwnedPath, resource: StackResource, view: StackView): readonly Grant[] {
  const { github } = view.directory;
  const repository = repositoryAt(resource.properties, github);
  const grant = { can: "own paths of", on: `${repository}: ${pattern}` };
  const ref = teamOf(owner, view);
  if (ref !== undefined) {
    if (!isEffective(ref, repository, view)) return [];
    return holdersOf(ref, view).map((who) => ({
      ...grant,
      who,
      through: `team ${ref}`,
      because: github.memberBecause(ref, who),
    }));
  }
  const who: Grant["who"] =
    owner.kind === "user"
      ? github.holderOf({ login: owner.text.slice(1) })
      : {
          kind: "principal",
          id: owner.kind === "team" ? `GitHub team ${owner.text.slice(1).toLowerCase()}` : owner.text,
        };
  return [{ ...grant, who, through: `CODEOWNERS of ${repository}`, because: `code owner of ${repository}` }];
}

/**
 * GitHub drops an owner in silence that is a secret team, or one that cannot write. Where the stack says nothing of the repository's access, a team
 * is taken for one that can.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function isEffective(ref: string, repository: string, view: StackView): boolean {
  const teams = teamsOf(view);
  if (teams.isSecret(ref)) return false;
  if (!teams.saysWhoReaches(repository)) return true;
  return reachOf(ref, view).some((each) => each.repository === repository && canWrite(each.can));
}
