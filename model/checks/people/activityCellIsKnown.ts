import { roleGroups } from "../../person.ts";
import { isRaciCell, raciCells } from "../../raci/raciCells.ts";
import { type RaciCheck, raciCheck } from "../../raci/raciCheck.ts";
import { inQuotes } from "../../inQuotes.ts";

export const activityCellIsKnown: RaciCheck = raciCheck({
  name: "activity-cell-is-known",
  description: "Every cell of the matrix says Responsible, Accountable, both, Consulted, Informed, or nothing.",
  findInRows: (rows) =>
    rows.flatMap(({ path, activity: { name, raci } }) =>
      roleGroups
        .filter((group) => !isRaciCell(raci[group]))
        .map((group) => ({
          path,
          message: `${inQuotes(raci[group] ?? "")} for ${group} in ${inQuotes(name)} is not a value of the matrix.`,
          fix: `Write one of ${raciCells.map(inQuotes).join(", ")}.`,
        })),
    ),
});
