import type { RaciCheck } from "../../../raci/raciCheck.ts";
import { activityCellIsKnown } from "../activityCellIsKnown.ts";
import { activityHasAName } from "../activityHasAName.ts";
import { activityHasAnAccountable } from "../activityHasAnAccountable.ts";
import { activityHasAResponsible } from "../activityHasAResponsible.ts";
import { activityHasOneAccountable } from "../activityHasOneAccountable.ts";
import { activityNameIsUnique } from "../activityNameIsUnique.ts";

/** The checks of the rows of a responsibility matrix. */
export const raciChecks: readonly RaciCheck[] = [
  activityCellIsKnown,
  activityHasAName,
  activityHasAnAccountable,
  activityHasAResponsible,
  activityHasOneAccountable,
  activityNameIsUnique,
];
