import { inQuotes } from "../../../model/index.ts";
import type { PlacedGrant } from "../../../access/index.ts";
import { lastDay } from "../../plan/lastDay.ts";
import { declarationPlace } from "./declarationPlace.ts";

/** What would take a gained grant away again. */
export function undoGain(grant: PlacedGrant, lost: readonly PlacedGrant[]): string {
  const { because } = grant;
  const place = declarationPlace(because);
  if (grant.who.kind === "workflow" && grant.service !== undefined)
    return `Let people alone carry ${grant.can} of ${grant.service} out (services.${grant.service}.duties.${grant.can}.byWorkflow).`;
  if (place === undefined) return "Take it out of the program or of the state.";
  const former = lost.find(
    (each) => each.because === because && each.through === grant.through && each.can === grant.can,
  );
  if (/\.(?:owner|backup|lead|deputy)$/.test(place))
    return former === undefined
      ? `Name somebody else in ${place}.`
      : `Write ${inQuotes(former.who.id)} again in ${place}.`;
  if (place.startsWith("exceptions.")) return `Remove ${place}.`;
  return `Take ${inQuotes(grant.who.id)} out of ${place}.`;
}

/** What would give a lost grant back. */
export function undoLoss({ who, because, can, service }: PlacedGrant): string {
  const place = declarationPlace(because);
  if (who.kind === "workflow" && service !== undefined)
    return `Let workflows carry ${can} of ${service} out (services.${service}.duties.${can}.byWorkflow).`;
  if (place === undefined) return "";
  if (place.startsWith("exceptions.")) return `Have ${place} approved anew.`;
  return `Write ${inQuotes(who.id)} again in ${place}.`;
}

/** What would give a grant its former end back. */
export function undoEnd({ because }: PlacedGrant, was: string | undefined): string {
  const place = declarationPlace(because);
  if (place === undefined) return "";
  if (place.startsWith("exceptions.") && was !== undefined)
    return `Write ${inQuotes(lastDay(was))} again in ${place}.expiresOn.`;
  return `Undo the change at ${place}.`;
}
