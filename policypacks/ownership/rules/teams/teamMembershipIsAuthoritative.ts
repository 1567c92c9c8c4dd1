import { besideThePlan } from "../repositories/support/besideThePlan.ts";
import type { ResourceRule } from "../../rule.ts";

export const teamMembershipIsAuthoritative: ResourceRule = {
  name: "team-membership-is-authoritative",
  description: "Who is in a team is said once, by the list of all its members.",
  why: "A single membership or a synchronised group adds people that no list of members shows, and GitHub would keep who was added by hand.",
  fix: "Remove it, and name the members in the declaration.",
  sources: ["https://www.pulumi.com/registry/packages/github/api-docs/teammembers/", "decision 0011"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  ...besideThePlan(
    ["teamMembership", "emuGroupMapping", "teamSyncGroupMapping"],
    "It adds members to a team beside the list of all its members.",
  ),
};
