import type { Ownership } from "../../../ownership.ts";
import { own } from "../../../own.ts";
import { pathTo } from "../../pathTo.ts";
import { accountableGroups } from "../../../raci/accountableGroups.ts";
import type { Place } from "./place.ts";

/** Where somebody grants access, or approves or records what others propose. */
export function approvalPlaces({
  areas,
  duties,
  exceptionPath,
  pipeline,
  responsibilities,
}: Ownership): readonly Place[] {
  const gatekeeper = own(duties, "access-requests");
  const { groups, activities } = responsibilities;
  const approving = new Set(activities.flatMap((activity) => (activity.effect ? accountableGroups(activity) : [])));
  return [
    ...Object.entries(areas).map(([area, { approver }]) => ({
      path: pathTo("areas", area, "approver"),
      id: approver,
    })),
    ...(gatekeeper === undefined
      ? []
      : [
          { path: "duties.access-requests.owner", id: gatekeeper.owner },
          { path: "duties.access-requests.backup", id: gatekeeper.backup },
        ]),
    { path: "exceptionPath.approver", id: exceptionPath.approver },
    { path: "exceptionPath.recorder", id: exceptionPath.recorder },
    { path: "pipeline.owner", id: pipeline.owner },
    { path: "pipeline.backup", id: pipeline.backup },
    ...[...approving].flatMap((group) => {
      const spoken = own(groups, group);
      if (spoken === undefined) return [];
      return [
        { path: pathTo("responsibilities", "groups", group, "lead"), id: spoken.lead },
        { path: pathTo("responsibilities", "groups", group, "deputy"), id: spoken.deputy },
      ];
    }),
  ];
}
