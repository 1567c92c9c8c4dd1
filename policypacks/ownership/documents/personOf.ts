import { principalOf } from "../../../access/aws/trust/humanStatements.ts";
import type { Ownership } from "../../../model/index.ts";

const known = new WeakMap<Ownership["people"], ReadonlyMap<string, string>>();

/** The declared person behind a principal of AWS. */
export function personOf({ people }: Ownership, principal: string): string | undefined {
  const byPrincipal = known.get(people) ?? readPeople(people);
  known.set(people, byPrincipal);
  return byPrincipal.get(principal);
}

function readPeople(people: Ownership["people"]): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(people).flatMap(([id, { aws }]) => (aws === undefined ? [] : [[principalOf(aws), id] as const])),
  );
}
