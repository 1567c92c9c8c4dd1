import type { PlannedPipelineRole } from "../../../access/plan.ts";
import type { Ownership } from "../../../model/index.ts";
import type { Call } from "../../../sandbox/calls.ts";

/** Everybody may ask who they are. */
const free = ["sts:GetCallerIdentity"];

/** The actions that were used in an account and that the role of the pipeline there is not given; sorted, empty where there is none. */
export function callsBeyond(
  calls: readonly Call[],
  { accounts }: Ownership,
  roles: readonly PlannedPipelineRole[],
): readonly string[] {
  const given = new Set(
    roles.flatMap(({ account, permissions }) =>
      permissions.Statement.filter(({ Effect }) => Effect === "Allow").flatMap(({ Action }) =>
        Action.map((action) => `${accounts[account]?.id} ${action}`),
      ),
    ),
  );
  const used = calls
    .filter(({ side, action }) => side === "aws" && !free.includes(action))
    .map(({ action, subject }) => `${subject.split(" ")[0]} ${action}`);
  return [...new Set(used)].filter((use) => !given.has(use)).sort();
}
