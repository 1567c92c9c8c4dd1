import type { Ownership } from "../../../ownership.ts";
import type { Problem } from "../../../problem.ts";
import { inQuotes } from "../../../inQuotes.ts";
import { listed } from "./listed.ts";
import type { Place } from "./place.ts";

/** So many places are named; whoever has more needs another auditor anyhow. */
const mostPlaces = 3;

/** A problem for the owner and for the backup of the audit if they stand in one of the places. */
export function auditorProblems(
  { audit }: Ownership,
  places: readonly Place[],
  { message, fix }: { readonly message: string; readonly fix: string },
): readonly Problem[] {
  return (["owner", "backup"] as const).flatMap((role) => {
    const auditor = audit[role];
    const found = places.filter(({ id }) => id !== "" && id === auditor).map(({ path }) => path);
    if (found.length === 0) return [];
    const more = found.length > mostPlaces ? [`${found.length - mostPlaces} more`] : [];
    const where = listed([...found.slice(0, mostPlaces), ...more]);
    return [{ path: `audit.${role}`, message: `${inQuotes(auditor)} ${message}: ${where}.`, fix }];
  });
}
