import { githubType } from "../repositories/support/githubType.ts";
import { mustBe } from "../repositories/support/mustBe.ts";
import type { ResourceRule } from "../../rule.ts";

export const teamKeepsNoDefaultMaintainer: ResourceRule = {
  name: "team-keeps-no-default-maintainer",
  description: "No team keeps whoever created it as a maintainer.",
  why: "A maintainer adds members. The account that runs the update would be one of every team, and the declaration would not say so.",
  fix: "Leave createDefaultMaintainer out.",
  sources: ["https://www.pulumi.com/registry/packages/github/api-docs/team/"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("team")],
  check: mustBe({
    path: "createDefaultMaintainer",
    wanted: false,
    orAbsent: true,
    so: "so whoever runs the update stays a maintainer of the team",
  }),
};
