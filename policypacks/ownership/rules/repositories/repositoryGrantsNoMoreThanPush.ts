import { githubType } from "./support/githubType.ts";
import { accessOf } from "./support/accessOf.ts";
import { asText, isHidden, shown } from "../../../../access/stack/values/valueAt.ts";
import { inQuotes } from "../../../../model/index.ts";
import type { ResourceRule } from "../../rule.ts";

const granted: readonly unknown[] = ["pull", "triage", "push"];

export const repositoryGrantsNoMoreThanPush: ResourceRule = {
  name: "repository-grants-no-more-than-push",
  description: "No team or person has more access to a repository than to push.",
  why: "Whoever administers or maintains a repository changes its rulesets, environments and secrets: all that protects it.",
  fix: 'Set permission to "push", or to "pull" for those who only read.',
  sources: [
    "https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("repositoryCollaborators"), githubType("teamRepository"), githubType("repositoryCollaborator")],
  check: (resource) =>
    accessOf(resource).flatMap(({ who, field, permission }) => {
      if (permission === undefined || isHidden(permission) || granted.includes(permission)) return [];
      const message = `${inQuotes(who)} has ${shown(permission)}, which is not "pull", "triage" or "push".`;
      return [{ id: `Permission::${who}::${asText(permission)}`, field, message }];
    }),
};
