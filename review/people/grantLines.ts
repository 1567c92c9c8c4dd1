import type { Grant } from "../../access/index.ts";
import { lastDay } from "../plan/lastDay.ts";
import { columns } from "../plan/textParts.ts";

/** What, on what, through what and why, with equal reasons on one line. `withHolder`: who comes first. */
export function grantLines(grants: readonly Grant[], withHolder: boolean): readonly string[] {
  const equal = Map.groupBy(grants, ({ who, can, until = "", because }) => [who.id, can, until, because].join("\n"));
  const rows = [...equal.values()].map((group) => {
    const all = (part: "on" | "through") => [...new Set(group.map((grant) => grant[part]))].join(", ");
    const [{ who, can, until, because }] = group as [Grant];
    const end = until === undefined ? "" : ` through ${lastDay(until)}`;
    return [...(withHolder ? [who.id] : []), `${can}${end}`, all("on"), all("through"), because];
  });
  const widths = [16, 52, 56, 44];
  return columns(rows, { indent: 2, widths: withHolder ? [20, ...widths] : widths });
}
