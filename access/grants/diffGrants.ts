import { sortedBy } from "../compareText.ts";
import { type Grant, grantKey } from "./grant.ts";

/** How the grants of two stacks differ. Each list is sorted by holder, then by what it is on. */
export interface GrantDiff<G extends Grant = Grant> {
  readonly gained: readonly G[];
  readonly lost: readonly G[];
  /** The same person can do the same through the same, until another instant or for another reason. */
  readonly changed: readonly { readonly before: G; readonly after: G }[];
}

/** What must be gained, lost and changed for the grants before to become those after. Swapped sides swap gained and lost. */
export function diffGrants<G extends Grant>(before: readonly G[], after: readonly G[]): GrantDiff<G> {
  const [old, now] = [byIdentity(before), byIdentity(after)];
  const gained = [...now].filter(([key]) => !old.has(key)).map(([, grant]) => grant);
  const lost = [...old].filter(([key]) => !now.has(key)).map(([, grant]) => grant);
  const changed = [...now].flatMap(([key, grant]) => {
    const was = old.get(key);
    return was === undefined || grantKey(was) === grantKey(grant) ? [] : [{ before: was, after: grant }];
  });
  return {
    gained: sortedBy(gained, grantKey),
    lost: sortedBy(lost, grantKey),
    changed: sortedBy(changed, ({ after }) => grantKey(after)),
  };
}

/** The grants that a diff makes of others. */
export function applyGrantDiff<G extends Grant>(
  before: readonly G[],
  { gained, lost, changed }: GrantDiff<G>,
): readonly G[] {
  const grants = new Map(byIdentity(before));
  for (const grant of lost) grants.delete(grantIdentity(grant));
  for (const { after } of changed) grants.set(grantIdentity(after), after);
  for (const grant of gained) grants.set(grantIdentity(grant), grant);
  return sortedBy([...grants.values()], grantKey);
}

/** What makes a grant the same one, until whenever it lasts and whatever it is for. */
export function grantIdentity({ who, can, on, through }: Grant): string {
  return [who.kind, who.id, on, can, through].join("\n");
}

/** Of two grants with one identity the longer one counts: it ends later, or never. */
function byIdentity<G extends Grant>(grants: readonly G[]): ReadonlyMap<string, G> {
  const kept = new Map<string, G>();
  for (const grant of grants) {
    const key = grantIdentity(grant);
    const known = kept.get(key);
    if (known === undefined || outlasts(grant, known)) kept.set(key, grant);
  }
  return kept;
}

function outlasts(one: Grant, other: Grant): boolean {
  const [end, otherEnd] = [one.until ?? "~", other.until ?? "~"];
  return end === otherEnd ? grantKey(one) < grantKey(other) : end > otherEnd;
}
