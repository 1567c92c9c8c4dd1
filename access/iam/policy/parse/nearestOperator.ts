import { baseOperatorNames } from "../parseOperator.ts";
import { nearestName } from "./nearestName.ts";

/** The condition operator that is probably meant: each part of the name is compared by itself. */
export function nearestOperator(written: string): string | undefined {
  const [, set, base = "", ifExists] = /^(?:([^:]{1,20}):)?(.*?)(IfExists)?$/is.exec(written.slice(0, 80)) ?? [];
  const nearBase = nearestName(base, baseOperatorNames);
  if (nearBase === undefined || nearBase === "Null") return nearBase;
  const nearSet = set === undefined ? undefined : nearestName(set, ["ForAllValues", "ForAnyValue"]);
  return `${nearSet === undefined ? "" : `${nearSet}:`}${nearBase}${ifExists === undefined ? "" : "IfExists"}`;
}
