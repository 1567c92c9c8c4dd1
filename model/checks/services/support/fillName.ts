import type { Placement } from "./placements.ts";

/** The placeholders that a name may carry. */
export const placeholders = ["service", "environment", "account", "region", "partition"] as const;

/** The name as AWS will see it in a placement; an unknown placeholder stays. */
export function fillName(placement: Placement, text: string): string {
  const { serviceId: service, environmentId: environment, account, region } = placement;
  const values = { service, environment, account: account.id, region, partition: account.partition };
  return text.replace(
    /\{(service|environment|account|region|partition)\}/g,
    (_, key: keyof typeof values) => values[key],
  );
}
