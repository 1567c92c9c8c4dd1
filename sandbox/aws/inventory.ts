import { directClients } from "./directClients.ts";
import { iamInventory } from "./inventory/iamInventory.ts";
import { regionInventory } from "./inventory/regionInventory.ts";

/** What exists, by account, place, kind and name; without ids and times, so that two runs can be compared. */
export interface Inventory {
  readonly [thing: string]: unknown;
}

export interface Place {
  readonly accountId: string;
  readonly regions: readonly string[];
}

/**
 * Everything of the kinds that Keyholder makes: `{}` when there is nothing.
 *
 * @param directUrl `directUrl` of the sandbox's AWS; nothing is counted.
 */
export async function inventory(directUrl: string, places: readonly Place[]): Promise<Inventory> {
  const found: [string, unknown][] = [];
  for (const { accountId, regions } of places) {
    const clients = directClients(directUrl, accountId);
    const inAccount = await iamInventory(await clients.iam());
    found.push(...inAccount.map(([name, thing]): [string, unknown] => [`${accountId} ${name}`, thing]));
    for (const region of regions) {
      const inRegion = await regionInventory(clients, region);
      found.push(...inRegion.map(([name, thing]): [string, unknown] => [`${accountId} ${region} ${name}`, thing]));
    }
  }
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
