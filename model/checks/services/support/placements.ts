import type { Account, Environment } from "../../../account.ts";
import type { Ownership } from "../../../ownership.ts";
import type { Service } from "../../../service.ts";
import { own } from "../../../own.ts";
import { pathTo } from "../../pathTo.ts";

/** A service in one of its environments, where both and the account are declared. */
export interface Placement {
  /** Where the service names the environment, for example `services.shop.environments[0]`. */
  readonly path: string;
  readonly serviceId: string;
  readonly service: Service;
  readonly environmentId: string;
  readonly environment: Environment;
  readonly account: Account;
  readonly region: string;
}

/** Every placement, in the order of the declaration, an environment that is listed twice once. Undeclared references are left to their own checks. */
export function placementsOf(ownership: Ownership): readonly Placement[] {
  return Object.entries(ownership.services).flatMap(([serviceId, service]) =>
    service.environments.flatMap((environmentId, at) => {
      const environment = own(ownership.environments, environmentId);
      const account = environment && own(ownership.accounts, environment.account);
      if (!environment || !account || service.environments.indexOf(environmentId) < at) return [];
      const path = pathTo("services", serviceId, "environments", at);
      return [
        { path, serviceId, service, environmentId, environment, account, region: environment.region ?? account.region },
      ];
    }),
  );
}
