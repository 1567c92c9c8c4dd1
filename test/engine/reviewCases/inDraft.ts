import { declared } from "../support/declared.ts";
import type { Draft } from "./reviewCase.ts";

type DraftService = Draft["services"][string];

/** The service of the declaration, or the one that is named. */
export function service({ services }: Draft, id = "storefront"): DraftService {
  return declared(services, id);
}

/** A duty of storefront. */
export function duty(draft: Draft, id: keyof DraftService["duties"]): DraftService["duties"]["deploy"] {
  return service(draft).duties[id];
}

/** Lets somebody in among the engineers of storefront. */
export function addEngineer(draft: Draft, person: string): void {
  const { engineers = [] } = service(draft);
  service(draft).engineers = [...engineers, person];
}

/** Takes somebody out of the engineers of storefront. */
export function removeEngineer(draft: Draft, person: string): void {
  const { engineers = [] } = service(draft);
  service(draft).engineers = engineers.filter((each) => each !== person);
}
