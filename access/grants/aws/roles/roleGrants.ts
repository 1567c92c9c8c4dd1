import { sortedBy } from "../../../compareText.ts";
import type { StackResource } from "../../../stack/resource.ts";
import { subjectOf } from "../../../stack/subject.ts";
import { type Grant, type GrantHolder, grantKey } from "../../grant.ts";
import type { StackView } from "../../typeReader.ts";
import { readDocument } from "../documents/readDocument.ts";
import { earliest, instantText } from "../trust/endOf.ts";
import { permissionsEnd } from "../trust/permissionsEnd.ts";
import { trustHolders } from "../trust/trustHolders.ts";
import { because } from "./because.ts";
import { type RoleFacts, roleFacts } from "./roleFacts.ts";

const field = "assumeRolePolicy";

/**
 * Who may assume a role, until when, and why. What of the trust policy cannot be seen or read may name anybody: then there is a grant to somebody
 * unknown.
 */
export function roleGrants(role: StackResource, view: StackView): readonly Grant[] {
  const facts = roleFacts(role, view);
  const { policy, hidden, raw } = readDocument(role.properties[field], "trust");
  const permitted = permissionsEnd(role, view);
  const holders = policy === undefined ? [] : trustHolders(policy, view.directory.aws);
  const places = [
    ...hidden.map(({ place }) => (place === "" ? field : `${field}.${place}`)),
    ...(raw === undefined ? [] : [field]),
  ];
  const grants = [
    ...holders.map(({ who, end }) =>
      grant(who, earliest([end, permitted]), because(who, facts, role, view.directory.ownership), facts),
    ),
    ...places.map((place) => unknownGrant(`${place} of ${subjectOf(role)}`, facts)),
  ];
  return sortedBy(grants, grantKey);
}

function grant(who: GrantHolder, end: number | undefined, reason: string, facts: RoleFacts): Grant {
  const { can, on, through, about } = facts;
  const until = end === undefined ? undefined : instantText(end);
  return {
    who,
    can,
    on,
    ...(about.service !== undefined && { service: about.service }),
    through,
    ...(until !== undefined && { until }),
    because: reason,
  };
}

function unknownGrant(place: string, facts: RoleFacts): Grant {
  return grant({ kind: "unknown", id: place }, undefined, "the trust policy cannot be told", facts);
}
