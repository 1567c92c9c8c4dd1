import { maxExceptionDays } from "../../../exception.ts";
import type { Ownership } from "../../../ownership.ts";

export function isExceptionLimit(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= maxExceptionDays;
}

/** For how many days an exception may last here. */
export function exceptionLimitDays({ exceptionPath: { maxDays } }: Ownership): number {
  return isExceptionLimit(maxDays) ? maxDays : maxExceptionDays;
}
