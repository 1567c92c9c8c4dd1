import { own } from "../../model/own.ts";
import type { Account, Environment, Ownership, Service } from "../../model/index.ts";
import { sortedEntries, sortedUnique } from "../compareText.ts";
import type { Scope } from "./scope.ts";

/** One service in one environment, with everything that its references point to. */
export interface Place {
  readonly serviceId: string;
  readonly service: Service;
  readonly environmentId: string;
  readonly environment: Environment;
  readonly accountKey: string;
  readonly account: Account;
  readonly scope: Scope;
}

/** Every service in every environment that it runs in, sorted. Places whose references are not declared are left to the checks. */
export function places(ownership: Ownership): readonly Place[] {
  return sortedEntries(ownership.services).flatMap(([serviceId, service]) =>
    sortedUnique(service.environments).flatMap((environmentId): readonly Place[] => {
      const environment = own(ownership.environments, environmentId);
      const account = environment && own(ownership.accounts, environment.account);
      if (!environment || !account) return [];
      const region = environment.region ?? account.region;
      const scope = {
        service: serviceId,
        environment: environmentId,
        account: account.id,
        partition: account.partition,
        region,
      };
      return [{ serviceId, service, environmentId, environment, accountKey: environment.account, account, scope }];
    }),
  );
}
