import type { Ownership } from "../ownership.ts";
import { dutiesOf } from "./duties.ts";
import { pathTo } from "./pathTo.ts";

/** A place that names a person. */
export interface PersonReference {
  readonly path: string;
  /** As written; `""` means that nobody is named. */
  readonly id: string;
  /**
   * `duty`: owner or backup of a duty. `present`: whoever is named holds, does or answers for something today. `past`: it tells what
   * was done, by somebody who may have left since.
   */
  readonly kind: "duty" | "present" | "past";
}

/** Every place of the declaration that names a person. */
export function personReferences(ownership: Ownership): readonly PersonReference[] {
  return [
    ...ofDuties(ownership),
    ...ofPaths(ownership),
    ...ofResponsibilities(ownership),
    ...ofExceptions(ownership),
    ...ofReviews(ownership),
  ];
}

function ofDuties(ownership: Ownership): readonly PersonReference[] {
  return dutiesOf(ownership).flatMap(({ path, duty }) => [
    { path: `${path}.owner`, id: duty.owner, kind: "duty" as const },
    { path: `${path}.backup`, id: duty.backup, kind: "duty" as const },
  ]);
}

function ofPaths({ areas, incidents, services, bots = {}, exceptionPath, emergency }: Ownership) {
  return [
    ...Object.entries(areas).map(([area, { approver }]) => present(approver, "areas", area, "approver")),
    ...incidents.escalation.map((id, at) => present(id, "incidents", "escalation", at)),
    ...Object.entries(services).flatMap(([service, { engineers = [] }]) =>
      engineers.map((id, at) => present(id, "services", service, "engineers", at)),
    ),
    ...Object.entries(bots).map(([bot, { owner }]) => present(owner, "bots", bot, "owner")),
    present(exceptionPath.approver, "exceptionPath", "approver"),
    present(exceptionPath.recorder, "exceptionPath", "recorder"),
    ...emergency.holders.map((id, at) => present(id, "emergency", "holders", at)),
  ];
}

function ofResponsibilities({ responsibilities: { squads, groups, collisionPath } }: Ownership) {
  return [
    ...Object.entries(squads).map(([squad, { champion }]) =>
      present(champion, "responsibilities", "squads", squad, "champion"),
    ),
    ...Object.entries(groups).flatMap(([group, { lead, deputy }]) => [
      present(lead, "responsibilities", "groups", group, "lead"),
      present(deputy, "responsibilities", "groups", group, "deputy"),
    ]),
    ...collisionPath.map((id, at) => present(id, "responsibilities", "collisionPath", at)),
  ];
}

function ofExceptions({ exceptions }: Ownership): readonly PersonReference[] {
  return Object.entries(exceptions).flatMap(([id, { beneficiary, approvedBy, recordedBy }]) => [
    present(beneficiary, "exceptions", id, "beneficiary"),
    { ...present(approvedBy, "exceptions", id, "approvedBy"), kind: "past" },
    { ...present(recordedBy, "exceptions", id, "recordedBy"), kind: "past" },
  ]);
}

function ofReviews({ reviews = {} }: Ownership): readonly PersonReference[] {
  return Object.entries(reviews).flatMap(([id, { reviewedBy, beneficiaries }]) =>
    [
      present(reviewedBy, "reviews", id, "reviewedBy"),
      ...beneficiaries.map((person, at) => present(person, "reviews", id, "beneficiaries", at)),
    ].map((reference) => ({ ...reference, kind: "past" as const })),
  );
}

function present(id: string, ...path: readonly (string | number)[]): PersonReference {
  return { path: pathTo(...path), id, kind: "present" };
}
