import type { Ownership } from "../../ownership.ts";
import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";
import { accessPlaces } from "./support/accessPlaces.ts";
import { auditorProblems } from "./support/auditorProblems.ts";
import type { Place } from "./support/place.ts";

export const auditorHoldsNoAccess: Check = {
  name: "auditor-holds-no-access",
  description: "Whoever checks access holds none: no duty of a service, no emergency access, no exception.",
  find: (ownership) =>
    auditorProblems(ownership, [...accessPlaces(ownership), ...organisationOwners(ownership)], {
      message: "would check their own access",
      fix: "Name somebody who holds no access.",
    }),
};

/** An owner of the GitHub organisation can grant themselves whatever it has. */
function organisationOwners({ people }: Ownership): readonly Place[] {
  return Object.entries(people)
    .filter(([, { github }]) => github.organisationOwner)
    .map(([id]) => ({ path: pathTo("people", id, "github", "organisationOwner"), id }));
}
