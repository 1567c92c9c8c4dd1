import { Team, TeamMembers } from "@pulumi/github";
import { ComponentResource, type ComponentResourceOptions } from "@pulumi/pulumi";
import type { PlannedTeam } from "../../access/plan.ts";

export interface OwnedTeamArgs {
  readonly team: PlannedTeam;
  readonly parentTeam?: OwnedTeam | undefined;
}

/** A visible team whose members are exactly the declared ones. The team is protected; its grants never are, so that access can be taken away. */
export class OwnedTeam extends ComponentResource {
  readonly team: Team;

  constructor(name: string, { team, parentTeam }: OwnedTeamArgs, opts?: ComponentResourceOptions) {
    super("keyholder:github:OwnedTeam", name, { slug: team.slug }, opts);

    this.team = new Team(
      name,
      {
        name: team.slug,
        description: team.description,
        privacy: "closed",
        ...(team.parent !== undefined && { parentTeamId: team.parent }),
      },
      { parent: this, protect: true, dependsOn: parentTeam ? [parentTeam.team] : [] },
    );
    const members = team.members.map(({ login, role }) => ({ username: login, role }));
    new TeamMembers(`${name}-members`, { teamSlug: team.slug, members }, { parent: this, dependsOn: [this.team] });

    this.registerOutputs({ slug: team.slug });
  }
}
