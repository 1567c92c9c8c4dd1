import { fillPlaceholders } from "../../../fillPlaceholders.ts";
import type { Placement } from "./placements.ts";

/** The name as AWS will see it in a placement; an unknown placeholder stays. */
export function fillName(placement: Placement, text: string): string {
  const { serviceId: service, environmentId: environment, account, region } = placement;
  return fillPlaceholders({ service, environment, account: account.id, region, partition: account.partition }, text);
}
