import type { Raw } from "./isRecord.ts";
import { isRecord } from "./isRecord.ts";

const teamType = "github:index/team:Team";

/** Names of the teams of a stack by the number that GitHub gave them. */
export type TeamNames = ReadonlyMap<string, string>;

/** A team as a preview or a state holds it. */
interface TeamLike {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly inputs?: unknown;
}

/** The teams among resources. */
export function teamNames(resources: Iterable<TeamLike>): TeamNames {
  const names = new Map<string, string>();
  for (const { type, id, inputs } of resources)
    if (type === teamType && typeof id === "string" && isRecord(inputs) && typeof inputs.name === "string")
      names.set(id, inputs.name);
  return names;
}

/**
 * The inputs of a team with its parent by name. The program names it so; a refresh writes the number that GitHub answers, which is the same team.
 */
export function withParentName(type: string, inputs: Raw, names: TeamNames): Raw {
  if (type !== teamType) return inputs;
  const name = names.get(String(inputs.parentTeamId));
  return name === undefined ? inputs : { ...inputs, parentTeamId: name };
}
