import type { Ownership } from "../../model/index.ts";
import { namedDuties } from "./namedDuties.ts";
import type { Step } from "../../model/ownershipEdit.ts";
import { valueAt } from "./applyEdits.ts";

/**
 * A place of the declaration that names a person.
 *
 * `first` and `second`: owner and backup, lead and deputy; the second steps up. `single`: one person. `listed`: one of a list.
 * `beneficiary`: of an exception. `past`: who approved or recorded an exception, which is history.
 */
export interface PersonPlace {
  readonly path: readonly Step[];
  readonly id: string;
  readonly kind: "first" | "second" | "single" | "listed" | "beneficiary" | "past";
  /** As a sentence says it: `owner of deploy of storefront`. */
  readonly as: string;
  readonly service?: string;
}

/** Every place of the declaration that names a person, in its order. */
export function personPlaces(ownership: Ownership): readonly PersonPlace[] {
  return [
    ...ofDuties(ownership),
    ...ofGroups(ownership),
    ...singles(ownership),
    ...lists(ownership),
    ...ofExceptions(ownership),
  ];
}

/** The place of whoever steps up here: `backup` beside `owner`, `deputy` beside `lead`. */
export function secondPath(path: readonly Step[]): readonly Step[] {
  return [...path.slice(0, -1), path.at(-1) === "lead" ? "deputy" : "backup"];
}

function ofDuties(ownership: Ownership): readonly PersonPlace[] {
  return namedDuties(ownership).flatMap(({ path, words, service }) =>
    (["owner", "backup"] as const).map((role) => ({
      path: [...path, role],
      id: String(valueAt(ownership, [...path, role])),
      kind: role === "owner" ? "first" : "second",
      as: `${role} of ${words}`,
      ...(service !== undefined && { service }),
    })),
  );
}

function ofGroups({ responsibilities: { groups } }: Ownership): readonly PersonPlace[] {
  return Object.entries(groups).flatMap(([group, led]) =>
    (["lead", "deputy"] as const).map((role) => ({
      path: ["responsibilities", "groups", group, role],
      id: led[role],
      kind: role === "lead" ? "first" : "second",
      as: `${role} of ${group}`,
    })),
  );
}

function singles({ areas, bots = {}, exceptionPath, responsibilities }: Ownership): readonly PersonPlace[] {
  const single = (id: string, as: string, ...path: readonly Step[]): PersonPlace => ({ path, id, kind: "single", as });
  return [
    ...Object.entries(areas).map(([area, { approver }]) =>
      single(approver, `approver of the area ${area}`, "areas", area, "approver"),
    ),
    ...Object.entries(bots).map(([bot, { owner }]) => single(owner, `owner of the bot ${bot}`, "bots", bot, "owner")),
    single(exceptionPath.approver, "approver of exceptions", "exceptionPath", "approver"),
    single(exceptionPath.recorder, "recorder of exceptions", "exceptionPath", "recorder"),
    ...Object.entries(responsibilities.squads).map(([squad, { champion }]) =>
      single(champion, `champion of ${squad}`, "responsibilities", "squads", squad, "champion"),
    ),
  ];
}

function lists({ emergency, incidents, responsibilities, services }: Ownership): readonly PersonPlace[] {
  const list = (ids: readonly string[], as: string, path: readonly Step[], service?: string) =>
    ids.map(
      (id, at): PersonPlace => ({
        path: [...path, at],
        id,
        kind: "listed",
        as,
        ...(service !== undefined && { service }),
      }),
    );
  return [
    ...Object.entries(services).flatMap(([service, { engineers = [] }]) =>
      list(engineers, `engineer of ${service}`, ["services", service, "engineers"], service),
    ),
    ...list(incidents.escalation, "step of the escalation path", ["incidents", "escalation"]),
    ...list(emergency.holders, "holder of emergency access", ["emergency", "holders"]),
    ...list(responsibilities.collisionPath, "step of the collision path", ["responsibilities", "collisionPath"]),
  ];
}

function ofExceptions({ exceptions }: Ownership): readonly PersonPlace[] {
  return Object.entries(exceptions).flatMap(([id, { beneficiary, approvedBy, recordedBy }]): readonly PersonPlace[] => [
    {
      path: ["exceptions", id, "beneficiary"],
      id: beneficiary,
      kind: "beneficiary",
      as: `beneficiary of the exception ${id}`,
    },
    { path: ["exceptions", id, "approvedBy"], id: approvedBy, kind: "past", as: `approver of the exception ${id}` },
    { path: ["exceptions", id, "recordedBy"], id: recordedBy, kind: "past", as: `recorder of the exception ${id}` },
  ]);
}
