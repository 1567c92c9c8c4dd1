import type { AccessPlan, PlannedPipelineRole } from "../../access/index.ts";
import type { Ownership } from "../../model/index.ts";
import { columns, heading } from "./textParts.ts";

/** The roles of the pipeline: in the model, with owner and backup, and made by nobody but an administrator. */
export function pipelineText({ pipeline, home }: Ownership, plan: AccessPlan): readonly string[] {
  const door = plan.environments.find(({ key }) => key === `${home}/${pipeline.environment}`);
  const reviewers = door?.reviewers.map(({ person }) => person).join(", ") || "nobody";
  const rows = plan.pipelineRoles.map((role) => [
    role.name,
    `account ${role.account}`,
    enteredBy(role, plan, reviewers),
  ]);
  if (rows.length === 0) return [];
  const who = `owner ${pipeline.owner}, backup ${pipeline.backup}`;
  return [
    "",
    `  ${heading("the pipeline")}: ${who}. \`keyholder bootstrap\` makes its roles, pulumi up never touches them.`,
    ...columns(rows, { indent: 4 }),
  ];
}

function enteredBy({ enteredBy, identity }: PlannedPipelineRole, plan: AccessPlan, reviewers: string): string {
  if (enteredBy.kind === "workflow") {
    return identity === "plan"
      ? `branches of ${enteredBy.repository}, through the environment ${enteredBy.of}`
      : `workflows of ${enteredBy.repository}, reviewed by ${reviewers}`;
  }
  const hub = plan.pipelineRoles.find(({ arn }) => arn === enteredBy.arn);
  return `${hub?.name} of account ${hub?.account}`;
}
