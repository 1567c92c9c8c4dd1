import type { AccessPlan, PlannedPipelineRole } from "../plan.ts";
import type { Grant } from "./grant.ts";

/** What the workflows of the home repository may do through a role of the pipeline; in other accounts through that of the hub. */
export function pipelineGrants({ pipelineRoles }: AccessPlan, role: PlannedPipelineRole): readonly Grant[] {
  const { enteredBy } = role;
  const door = enteredBy.kind === "role" ? pipelineRoles.find(({ arn }) => arn === enteredBy.arn) : role;
  if (door?.enteredBy.kind !== "workflow") return [];
  const { repository, of } = door.enteredBy;
  const through = door === role ? `role ${role.name}` : `role ${role.name}, from account ${door.account}`;
  return [
    {
      who: { kind: "workflow", id: `${repository}:${of}` },
      can: role.identity === "plan" ? "read the access of" : "change the access of",
      on: `account ${role.account}`,
      through,
      because: role.identity === "plan" ? "pulumi preview" : "pulumi up",
    },
  ];
}
