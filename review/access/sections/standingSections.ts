import type { GrantDiff, PlacedGrant } from "../../../access/index.ts";
import { addDays, inQuotes, own, type Ownership } from "../../../model/index.ts";
import { dutiesOf } from "../../../model/checks/duties.ts";
import { reviewDueOn } from "../../../model/checks/people/support/reviewInterval.ts";
import { personReferences } from "../../../model/checks/personReferences.ts";
import { type Draft, draft } from "../line.ts";
import { grantPhrase } from "../sentences/grantPhrase.ts";

/** So long before its end an exception is told, in days. */
const noticeDays = 14;

/** Exceptions that this change uses, and those that have ended or end soon. */
export function exceptionLines(
  { exceptions }: Ownership,
  today: string,
  { gained }: GrantDiff<PlacedGrant>,
): readonly Draft[] {
  const used = new Set(gained.flatMap(({ because }) => /^exception (\S+)$/.exec(because)?.[1] ?? []));
  return Object.entries(exceptions)
    .sort(byKey)
    .flatMap(([id, { beneficiary, subject, expiresOn, approvedBy }]) => {
      const what = `${id} for ${beneficiary} on ${subject}, approved by ${approvedBy}`;
      if (expiresOn < today)
        return [
          draft(`Exception ${what}, has expired on ${expiresOn}.`, { undo: "Remove it, or have it approved anew." }),
        ];
      const isEnding = expiresOn <= addDays(today, noticeDays);
      if (!used.has(id) && !isEnding) return [];
      const verb = used.has(id) ? "is used by this change" : "ends soon";
      return [
        draft(`Exception ${what}, ${verb}; it holds until the end of ${expiresOn}.`, {
          needsDecision: used.has(id),
          undo: used.has(id) ? `Remove exceptions.${id}.` : "",
        }),
      ];
    });
}

/** Duties whose last review is longer ago than their interval. */
export function overdueLines(ownership: Ownership, today: string): readonly Draft[] {
  return dutiesOf(ownership).flatMap(({ path, duty }) => {
    const dueOn = reviewDueOn(duty);
    if (dueOn !== undefined && today <= dueOn) return [];
    const { owner, backup, reviewedOn, onLapse = "block" } = duty;
    const due =
      dueOn === undefined ? "nobody can tell when the next review is due" : `the next review was due by ${dueOn}`;
    const then = {
      warn: "it is only shown",
      block: "it stops the next update",
      revoke: "its access has ended by itself",
    }[onLapse];
    return [
      draft(`${path} (${owner}, then ${backup}) was reviewed on ${inQuotes(reviewedOn)} and ${due}; ${then}.`, {
        undo: "Review owner and backup, and write the day.",
      }),
    ];
  });
}

/** Places of the declaration whose person is not declared, or has left. */
export function goneLines(ownership: Ownership, today: string): readonly Draft[] {
  return personReferences(ownership)
    .filter(({ kind }) => kind !== "past")
    .flatMap(({ path, id, kind }) => {
      const person = id === "" ? undefined : own(ownership.people, id);
      const isGone = person === undefined || (person.leavesOn !== undefined && person.leavesOn < today);
      if (!isGone || (kind !== "duty" && id === "")) return [];
      const why =
        id === ""
          ? "names nobody"
          : person === undefined
            ? `names ${inQuotes(id)}, who is not declared`
            : `names ${id}, who left on ${person.leavesOn}`;
      return [draft(`${path} ${why}.`, { undo: `Name somebody else in ${path}.` })];
    });
}

/** People whom no duty, team or exception of the declaration names. */
export function peopleWithoutDuty(ownership: Ownership): readonly string[] {
  const { groups } = ownership.responsibilities;
  const named = new Set([
    ...personReferences(ownership).map(({ id }) => id),
    ...Object.values(groups).flatMap(({ lead, deputy }) => [lead, deputy]),
  ]);
  return Object.keys(ownership.people)
    .filter((id) => !named.has(id))
    .sort();
}

/** What people without a duty, and people whom nobody declared, can still do. */
export function withoutDutyLines(grants: readonly PlacedGrant[], without: readonly string[]): readonly Draft[] {
  const idle = new Set(without);
  return grants
    .filter(({ who }) => who.kind === "person" && idle.has(who.id))
    .map((grant) =>
      draft(`${grant.who.id} has no duty and keeps ${grantPhrase(grant)}.`, {
        resources: [grant.urn],
        undo: "Give them a duty, or take the access away.",
      }),
    );
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
