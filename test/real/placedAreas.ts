import type { SourceArea, SourceGroup } from "./community.ts";
import { serviceId } from "./importServices.ts";
import type { Seen } from "./oddity.ts";
import { uniqueIds } from "./sourcePeople.ts";

/** An area with its group. */
interface PlacedArea {
  readonly group: SourceGroup;
  readonly area: SourceArea;
}

/** Every area of the source. */
export function placed({ community }: Seen): readonly PlacedArea[] {
  return community.groups.flatMap((group) => group.areas.map((area) => ({ group, area })));
}

/** Whether a service has an environment into which a workflow may deploy unreviewed. */
export function deploysUnreviewed({ withAwsAssumed }: Seen, id: string): boolean {
  return withAwsAssumed.some(({ plan }) =>
    plan.environments.some(({ service, reviewers }) => service === id && reviewers.length === 0),
  );
}

/** Whether the team of an area is planned with its approvers and reviewers, all of them and nobody else. */
export function hasTeamOf({ asTheSourceSays }: Seen, group: SourceGroup, area: SourceArea): boolean {
  const wanted = [...uniqueIds([...area.approvers, ...area.reviewers])].sort().join();
  return asTheSourceSays.some(({ plan }) =>
    plan.teams.some(
      ({ slug, members }) => slug === serviceId(group, area) && members.map(({ id }) => id).join() === wanted,
    ),
  );
}
