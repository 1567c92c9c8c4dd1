import type { StackResource, Value } from "../../../stack/resource.ts";
import { subjectOf } from "../../../stack/subject.ts";
import type { Grant, GrantHolder } from "../../grant.ts";
import type { StackView } from "../../typeReader.ts";
import { membersOf } from "../recordOf.ts";
import { accountOf } from "../stack/accountOf.ts";
import { lastPart } from "../stack/arnParts.ts";

/** What a resource gives to IAM users. */
export interface UserGift extends Pick<Grant, "can" | "because"> {
  /** Names or ARNs. */
  readonly users: Value | undefined;
  /** Property that names them. */
  readonly field: string;
  /** What it is on, in its account. */
  readonly on: string;
}

/** A grant for each user that a resource names; one to somebody unknown where a name cannot be seen. */
export function userGrants(resource: StackResource, view: StackView, gift: UserGift): readonly Grant[] {
  const { users, field, can, on, because } = gift;
  const account = accountOf(resource, view);
  return membersOf(users).map((user) => ({
    who: holderOf(user, account, `${field} of ${subjectOf(resource)}`, view),
    can,
    on: `${on} in account ${account}`,
    through: subjectOf(resource),
    because,
  }));
}

function holderOf(user: Value, account: string, place: string, { directory }: StackView): GrantHolder {
  if (typeof user !== "string") return { kind: "unknown", id: place };
  const name = lastPart(user);
  const person = directory.aws.user(directory.aws.accountOf(account)?.id ?? account, name);
  return person === undefined
    ? { kind: "principal", id: `IAM user ${name} in account ${account}` }
    : { kind: "person", id: person };
}
