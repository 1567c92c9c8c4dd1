import { accessDuties } from "../../../duty.ts";
import type { Ownership } from "../../../ownership.ts";
import { own } from "../../../own.ts";
import { pathTo } from "../../pathTo.ts";
import type { Place } from "./place.ts";

/** Where somebody is given access to AWS: by a duty of a service that runs there, by emergency access, by an exception. */
export function accessPlaces({ services, accounts, emergency, exceptions }: Ownership): readonly Place[] {
  return [
    ...Object.entries(services).flatMap(([service, { duties, environments }]) =>
      accessDuties.flatMap((name) => {
        const duty = own(duties, name);
        if (duty === undefined || environments.length === 0) return [];
        const path = pathTo("services", service, "duties", name);
        return [
          { path: `${path}.owner`, id: duty.owner },
          { path: `${path}.backup`, id: duty.backup },
        ];
      }),
    ),
    ...(Object.keys(accounts).length === 0 ? [] : emergency.holders).map((id, at) => ({
      path: pathTo("emergency", "holders", at),
      id,
    })),
    ...Object.entries(exceptions).flatMap(([exception, { grants, beneficiary }]) =>
      grants === undefined ? [] : [{ path: pathTo("exceptions", exception, "beneficiary"), id: beneficiary }],
    ),
  ];
}
