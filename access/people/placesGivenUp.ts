import { inQuotes, type Ownership, type Problem } from "../../model/index.ts";
import { pathTo } from "../../model/checks/pathTo.ts";
import type { NamedDuty } from "./namedDuties.ts";
import { type PersonPlace, personPlaces } from "./personPlaces.ts";

/** Who gives up what. */
export interface GivenUp {
  readonly id: string;
  readonly giveUp: readonly { readonly duty: NamedDuty; readonly successor?: string }[];
  /** Services by id, of which neither a duty nor the code remains. */
  readonly leaveServices: readonly string[];
}

/** The places that somebody gives up: of duties, of whole services, and emergency access with the decision in incidents. */
export function placesGivenUp(ownership: Ownership, { id, giveUp, leaveServices }: GivenUp): readonly PersonPlace[] {
  const duties = new Set(giveUp.map(({ duty }) => pathTo(...duty.path)));
  const emergency = duties.has("incidents.duties.decision");
  return personPlaces(ownership).filter(
    ({ path, id: held, kind, service }) =>
      held === id &&
      ((service !== undefined && leaveServices.includes(service)) ||
        ((kind === "first" || kind === "second") && duties.has(pathTo(...path.slice(0, -1)))) ||
        (emergency && pathTo(...path.slice(0, -1)) === "emergency.holders")),
  );
}

/** The first duty of which somebody holds nothing that they could give up. */
export function notHeld(ownership: Ownership, id: string, duties: readonly NamedDuty[]): Problem | undefined {
  const held = personPlaces(ownership).filter((place) => place.id === id);
  const missing = duties.find(
    ({ path }) => !held.some((place) => pathTo(...place.path.slice(0, -1)) === pathTo(...path)),
  );
  if (missing === undefined) return undefined;
  const theirs = held.filter(({ kind }) => kind === "first" || kind === "second").map(({ as }) => as);
  const fix = theirs.length === 0 ? "There is no duty to give up." : `Name one of: ${theirs.join(", ")}.`;
  return { path: pathTo(...missing.path), message: `${inQuotes(id)} is neither owner nor backup.`, fix };
}
