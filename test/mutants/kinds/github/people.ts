import type { Value } from "../../../../access/stack/resource.ts";
import type { MutantKind } from "../../mutant.ts";
import { propertyKind } from "../propertyKind.ts";

type Fields = { readonly [key: string]: Value };

/** Teams and repositories that admit more, fewer or other people. */
export const peopleKinds: readonly MutantKind[] = [
  propertyKind(
    {
      name: "team hidden or moved",
      does: "hides",
      what: "A team is secret, has another name, or stands below another one.",
    },
    "github:index/team:Team",
    function* ({ properties }) {
      yield ["privacy", "secret"];
      yield ["privacy", undefined];
      yield ["parentTeamId", "1"];
      yield ["parentTeamId", undefined];
      yield ["parentTeamReadId", "1"];
      yield ["ldapDn", "cn=everybody,dc=evil,dc=example"];
      yield ["createDefaultMaintainer", true];
      yield ["notificationSetting", "notifications_disabled"];
      yield ["name", `${properties.name}s`];
    },
  ),
  propertyKind(
    { name: "members changed", does: "redirects", what: "A team has more, fewer or mightier members." },
    "github:index/teamMembers:TeamMembers",
    function* ({ properties }) {
      const members = properties.members as readonly Fields[];
      yield ["members", [...members, { username: "mallory", role: "member" }]];
      yield ["members", [...members, { username: "mallory" }]];
      yield ["members", []];
      for (const [at, member] of members.entries()) {
        yield ["members", members.toSpliced(at, 1)];
        yield [
          "members",
          members.with(at, { ...member, role: member.role === "maintainer" ? "member" : "maintainer" }),
        ];
        yield ["members", members.with(at, { ...member, username: "mallory" })];
        yield ["members", [...members, { ...member, role: member.role === "maintainer" ? "member" : "maintainer" }]];
      }
      yield ["teamId", "1"];
      yield ["teamSlug", "other"];
    },
  ),
  propertyKind(
    {
      name: "access to a repository changed",
      does: "widens",
      what: "Somebody else, or somebody more strongly, reaches a repository.",
    },
    "github:index/repositoryCollaborators:RepositoryCollaborators",
    function* ({ properties }) {
      const teams = properties.teams as readonly Fields[];
      for (const permission of ["pull", "triage", "push", "maintain", "admin"]) {
        yield ["users", [{ username: "mallory", permission }]];
        yield ["teams", [...teams, { teamId: "other", permission }]];
        for (const [at, team] of teams.entries())
          if (team.permission !== permission) yield ["teams", teams.with(at, { ...team, permission })];
      }
      yield ["users", [{ username: "mallory" }]];
      yield ["ignoreTeams", [{ teamId: "other" }]];
      yield ["teams", []];
      yield ["repository", "other"];
    },
  ),
  propertyKind(
    { name: "workflow token mightier", does: "widens", what: "A workflow's own token writes or approves." },
    "github:index/workflowRepositoryPermissions:WorkflowRepositoryPermissions",
    function* () {
      yield ["defaultWorkflowPermissions", "write"];
      yield ["defaultWorkflowPermissions", undefined];
      yield ["canApprovePullRequestReviews", true];
      yield ["canApprovePullRequestReviews", "true"];
      yield ["repository", "other"];
    },
  ),
  propertyKind(
    {
      name: "subject template customised",
      does: "redirects",
      what: "Tokens of a repository say something else about it.",
    },
    "github:index/actionsRepositoryOidcSubjectClaimCustomizationTemplate:ActionsRepositoryOidcSubjectClaimCustomizationTemplate",
    function* () {
      yield ["useDefault", false];
      yield ["useDefault", undefined];
      yield ["includeClaimKeys", ["actor"]];
      yield ["repository", "other"];
    },
  ),
];
