import { githubType } from "./support/githubType.ts";
import { mustBe } from "./support/mustBe.ts";
import type { ResourceRule } from "../../rule.ts";

export const organisationGivesNoBasePermission: ResourceRule = {
  name: "organisation-gives-no-base-permission",
  description: "Being a member of the organisation gives access to no repository.",
  why: 'The base permission reaches every repository beside the teams of the plan; the provider sets "read" where nothing is said.',
  fix: 'Set defaultRepositoryPermission to "none".',
  sources: [
    "https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/setting-base-permissions-for-an-organization",
    "decision 0011",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("organizationSettings")],
  check: mustBe({
    path: "defaultRepositoryPermission",
    wanted: "none",
    so: "so every member of the organisation has access to every repository",
  }),
};
