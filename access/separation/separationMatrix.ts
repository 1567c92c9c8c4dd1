import { type AccessDuty, accessDuties, type CalendarDate, type Ownership, type Problem } from "../../model/index.ts";
import { places } from "../aws/places.ts";
import type { AccessPlan } from "../plan.ts";
import { mayRole } from "./mayRole.ts";
import { type ReadRole, readPlan } from "./readPlan.ts";
import { type Task, tasksOf } from "./task.ts";

/** A task that a role was asked to do. */
export interface Trial extends Omit<Task, "duty"> {
  readonly expected: "allowed" | "refused";
  readonly verdict: "allowed" | "explicitly-denied" | "implicitly-denied";
}

/** What a role makes of the tasks of one duty. */
export interface SeparationCell {
  readonly duty: AccessDuty;
  /** Its own tasks have to be allowed, as long as its access has not ended; those of other duties have to be refused. */
  readonly expected: "allowed" | "refused";
  readonly trials: readonly Trial[];
}

/** A duty role, held against the tasks of all four duties of its service in its environment. */
export interface SeparationRow {
  readonly account: string;
  readonly service: string;
  readonly environment: string;
  readonly duty: AccessDuty;
  readonly role: string;
  readonly cells: readonly SeparationCell[];
}

/**
 * Asks every duty role for everything that the catalogue gives any of the four duties at its place, with its boundary, as AWS evaluates it.
 *
 * @param today What has ended by the end of this day has to be refused.
 */
export function separationMatrix(
  ownership: Ownership,
  plan: AccessPlan,
  today: CalendarDate,
): readonly SeparationRow[] {
  const roles = readPlan(plan).roles;
  return places(ownership).flatMap((place) => {
    const tasks = new Map(accessDuties.map((duty) => [duty, tasksOf(place, duty)]));
    return roles.flatMap((read): SeparationRow[] => {
      const { purpose } = read.role;
      if (purpose.kind !== "duty" || purpose.service !== place.serviceId) return [];
      if (purpose.environment !== place.environmentId) return [];
      const cells = accessDuties.map((duty) => cellOf(read, duty, tasks.get(duty) ?? [], { today, own: purpose.duty }));
      const { service, environment, duty } = purpose;
      return [{ account: place.accountKey, service, environment, duty, role: read.role.name, cells }];
    });
  });
}

function cellOf(
  read: ReadRole,
  duty: AccessDuty,
  tasks: readonly Task[],
  { today, own }: { readonly today: CalendarDate; readonly own: AccessDuty },
): SeparationCell {
  const now = `${today}T23:59:59Z`;
  const ended = read.role.permissionsEnd !== undefined && read.role.permissionsEnd <= now;
  const expected = duty === own && !ended ? "allowed" : "refused";
  const trials = tasks.map(({ action, resource, context }) => {
    const { verdict } = mayRole(read, { action, resource, context: { ...context, "aws:CurrentTime": now } });
    return { action, resource, context, expected, verdict } as const;
  });
  return { duty, expected, trials };
}

/** A trial that did not end as it has to. */
export function isWrong({ expected, verdict }: Trial): boolean {
  return (expected === "allowed") !== (verdict === "allowed");
}

/** Every wrong cell, with the two roles, the action and the resource. */
export function matrixProblems(rows: readonly SeparationRow[]): readonly Problem[] {
  return rows.flatMap((row) =>
    row.cells.flatMap(({ duty, trials }) =>
      trials.filter(isWrong).map(({ action, resource, expected }): Problem => {
        const path = `role ${row.role}`;
        if (expected === "allowed")
          return {
            path,
            message: `is refused "${action}" on "${resource}", which the catalogue gives to ${duty}.`,
            fix: "Add it to the permissions and to the envelope.",
          };
        const owner = rows.find(
          (other) => other.service === row.service && other.environment === row.environment && other.duty === duty,
        );
        const whose = owner === undefined || owner === row ? duty : `${duty}, role ${owner.role}`;
        return {
          path,
          message: `may do "${action}" on "${resource}", which belongs to ${whose}.`,
          fix: "Give the action to one duty only.",
        };
      }),
    ),
  );
}
