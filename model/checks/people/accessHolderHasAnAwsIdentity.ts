import type { Ownership } from "../../ownership.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";
import { accessPlaces } from "./support/accessPlaces.ts";
import type { Place } from "./support/place.ts";

/** The backup takes over at night, when nobody can make an account for them. */
export const accessHolderHasAnAwsIdentity: Check = {
  name: "access-holder-has-an-aws-identity",
  description: "Whoever holds access to AWS, the backup too, has an AWS identity already.",
  find: (ownership) =>
    [...accessPlaces(ownership), ...auditPlaces(ownership)].flatMap(({ path, id }) => {
      const person = own(ownership.people, id);
      if (person === undefined || person.aws !== undefined) return [];
      const fix = `Declare ${pathTo("people", id, "aws")}, or name somebody who has one.`;
      return [{ path, message: `${inQuotes(id)} has no AWS identity, and so not the access.`, fix }];
    }),
};

function auditPlaces({ accounts, audit }: Ownership): readonly Place[] {
  if (Object.keys(accounts).length === 0) return [];
  return [
    { path: "audit.owner", id: audit.owner },
    { path: "audit.backup", id: audit.backup },
  ];
}
