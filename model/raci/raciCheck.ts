import type { Check } from "../checks/check.ts";
import { pathTo } from "../checks/pathTo.ts";
import type { Problem } from "../problem.ts";
import type { Activity } from "../responsibilities.ts";

/** A row of a matrix, and where it stands: in the declaration or in a file. */
export interface RaciRow {
  readonly path: string;
  readonly activity: Pick<Activity, "name" | "raci">;
}

/** A check that reads the rows of a responsibility matrix and nothing else, so that it can read any matrix. */
export interface RaciCheck extends Check {
  readonly findInRows: (rows: readonly RaciRow[]) => readonly Problem[];
}

/** A check of the rows of the declared matrix, and of the rows of any other. */
export function raciCheck(check: Pick<RaciCheck, "name" | "description" | "findInRows">): RaciCheck {
  return {
    ...check,
    find: ({ responsibilities: { activities } }) =>
      check.findInRows(
        activities.map((activity, at) => ({ path: pathTo("responsibilities", "activities", at), activity })),
      ),
  };
}
