import { ActionsRepositoryOidcSubjectClaimCustomizationTemplate, WorkflowRepositoryPermissions } from "@pulumi/github";
import { ComponentResource, type ComponentResourceOptions } from "@pulumi/pulumi";
import type { PlannedRepository } from "../../access/plan.ts";

export interface WorkflowLimitsArgs {
  readonly repository: PlannedRepository;
}

/** What workflows of a repository may do by default: read, approve nothing, and carry GitHub's own subject claim, on which the trust policies rest. */
export class WorkflowLimits extends ComponentResource {
  constructor(name: string, { repository }: WorkflowLimitsArgs, opts?: ComponentResourceOptions) {
    super("keyholder:github:WorkflowLimits", name, { repository: repository.name }, opts);

    new WorkflowRepositoryPermissions(
      name,
      { repository: repository.name, defaultWorkflowPermissions: "read", canApprovePullRequestReviews: false },
      { parent: this },
    );
    new ActionsRepositoryOidcSubjectClaimCustomizationTemplate(
      `${name}-subject`,
      { repository: repository.name, useDefault: true },
      { parent: this },
    );

    this.registerOutputs({});
  }
}
