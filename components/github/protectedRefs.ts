import { RepositoryRuleset } from "@pulumi/github";
import { ComponentResource, type ComponentResourceOptions } from "@pulumi/pulumi";
import type { PlannedRuleset } from "../../access/plan.ts";

export interface ProtectedRefsArgs {
  readonly ruleset: PlannedRuleset;
  readonly repositoryName: string;
}

/** The protection of branches or tags of a repository, as an active ruleset without bypass. */
export class ProtectedRefs extends ComponentResource {
  constructor(name: string, { ruleset, repositoryName }: ProtectedRefsArgs, opts?: ComponentResourceOptions) {
    super("keyholder:github:ProtectedRefs", name, { repository: ruleset.repository, target: ruleset.target }, opts);

    const { pullRequest, requiredStatusChecks, ...flags } = ruleset.rules;
    new RepositoryRuleset(
      name,
      {
        name: ruleset.name,
        repository: repositoryName,
        target: ruleset.target,
        enforcement: ruleset.enforcement,
        conditions: { refName: { includes: [...ruleset.include], excludes: [...ruleset.exclude] } },
        bypassActors: [...ruleset.bypassActors],
        rules: {
          ...flags,
          ...(pullRequest && { pullRequest }),
          ...(requiredStatusChecks && {
            requiredStatusChecks: {
              strictRequiredStatusChecksPolicy: requiredStatusChecks.strict,
              requiredChecks: requiredStatusChecks.checks.map((check) => ({ ...check })),
            },
          }),
        },
      },
      { parent: this },
    );

    this.registerOutputs({});
  }
}
