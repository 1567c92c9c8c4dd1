import type { Grant } from "../grants/grant.ts";

/** Grants that one side has and the other has not, whatever the reason: a backup who becomes owner keeps the role. */
export function grantDifference(
  before: readonly Grant[],
  after: readonly Grant[],
): { readonly gained: readonly Grant[]; readonly lost: readonly Grant[] } {
  const [had, has] = [new Set(before.map(accessKey)), new Set(after.map(accessKey))];
  return {
    gained: once(after.filter((grant) => !had.has(accessKey(grant)))),
    lost: once(before.filter((grant) => !has.has(accessKey(grant)))),
  };
}

function accessKey({ who, can, on, through, until = "" }: Grant): string {
  return [who.kind, who.id, can, on, through, until].join("\n");
}

function once(grants: readonly Grant[]): readonly Grant[] {
  return [...new Map(grants.map((grant) => [accessKey(grant), grant])).values()];
}
