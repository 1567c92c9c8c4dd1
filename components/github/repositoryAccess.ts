import { RepositoryCollaborators } from "@pulumi/github";
import { ComponentResource, type ComponentResourceOptions } from "@pulumi/pulumi";
import type { PlannedRepository, PlannedTeam } from "../../access/plan.ts";
import type { OwnedTeam } from "./ownedTeam.ts";

export interface RepositoryAccessArgs {
  readonly repository: PlannedRepository;
  /** Every team of the plan. */
  readonly teams: readonly PlannedTeam[];
  /** The made teams by slug. */
  readonly ownedTeams: ReadonlyMap<string, OwnedTeam>;
}

/** Who has access to a repository: exactly the teams of the plan. A person or team that was added by hand is a diff, and is removed. */
export class RepositoryAccess extends ComponentResource {
  constructor(name: string, { repository, teams, ownedTeams }: RepositoryAccessArgs, opts?: ComponentResourceOptions) {
    super("keyholder:github:RepositoryAccess", name, { repository: repository.name }, opts);

    const granted = teams.flatMap(({ slug, access }) =>
      access
        .filter((grant) => grant.repository === repository.key)
        .map(({ permission }) => ({ teamId: slug, permission })),
    );
    new RepositoryCollaborators(
      name,
      { repository: repository.name, teams: granted, users: [] },
      { parent: this, dependsOn: granted.flatMap(({ teamId }) => ownedTeams.get(teamId)?.team ?? []) },
    );

    this.registerOutputs({});
  }
}
