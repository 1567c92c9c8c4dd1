import { addDays } from "../../model/index.ts";

/** The last day on which something holds that ends at this instant: `2026-12-19T00:00:00Z` → `2026-12-18`, as it was declared. */
export function lastDay(instant: string): string {
  const day = instant.slice(0, 10);
  return instant.slice(10) === "T00:00:00Z" ? addDays(day, -1) : day;
}
