import type { Account, EmergencyAct, Ownership } from "../../../model/index.ts";
import { sortedUnique } from "../../compareText.ts";
import type { PlanPart } from "../../planPart.ts";
import { alarmRegions } from "../alarmRegions.ts";
import { blockedEnvelopeArn } from "../blockedEnvelope.ts";
import { allow, type Permission } from "../catalogue/entry.ts";
import { keyholderPath } from "../names.ts";
import { permissionsOf } from "../permissions.ts";
import { places } from "../places.ts";
import { humanStatements } from "../trust/humanStatements.ts";
import { trustedPeople } from "../trust/trustedPeople.ts";
import { accountRole } from "./accountRole.ts";

/**
 * Break-glass, one role per account: what the declaration lets the incident owner do without approval, and nothing else.
 *
 * Opening it takes MFA and a source identity, which is where the incident's id goes and which CloudTrail keeps with every call.
 */
export function emergencyRole(ownership: Ownership, accountKey: string, account: Account): PlanPart {
  const { emergency } = ownership;
  const { people, notPlanned } = trustedPeople(
    ownership,
    `keyholder-emergency in ${accountKey}`,
    sortedUnique(emergency.holders).map((person) => ({ person, as: "holder" })),
  );
  const permissions = emergency.may.flatMap((act) => permissionsOfAct(ownership, accountKey, account, act));
  const missing = (because: string) => ({
    notPlanned: [...notPlanned, { what: `role keyholder-emergency in ${accountKey}`, because }],
  });
  if (people.length === 0) return missing("Nobody could assume it.");
  if (permissions.length === 0) return missing("There is nothing here that it could do.");
  const part = accountRole({
    accountKey,
    account,
    kind: "emergency",
    description:
      "Break glass: disables accounts, rotates keys, blocks deployments, takes services offline. Every use raises an alarm.",
    people,
    trust: humanStatements(people, {
      actions: ["sts:AssumeRole", "sts:SetSourceIdentity"],
      conditions: {
        Null: { "sts:SourceIdentity": ["false"] },
        // Through another region's endpoint the event, and so the alarm, would stay in that region.
        StringEquals: { "aws:RequestedRegion": alarmRegions(account) },
      },
    }),
    permissions,
    maxSessionSeconds: emergency.maxSessionSeconds,
    reviewedOn: emergency.reviewedOn,
  });
  return { ...part, notPlanned };
}

function permissionsOfAct(
  ownership: Ownership,
  accountKey: string,
  account: Account,
  act: EmergencyAct,
): readonly Permission[] {
  const toBlocked = { StringEquals: { "iam:PermissionsBoundary": [blockedEnvelopeArn(account)] } };
  const users = declaredUsers(ownership, account);
  const here = places(ownership).filter((place) => place.accountKey === accountKey);
  if (act === "block-deploys") {
    // The wildcard stands for the service; the condition makes it harmless: a boundary can only become the one that refuses everything.
    const deployRoles = `arn:${account.partition}:iam::${account.id}:role${keyholderPath}*-deploy`;
    return here.length > 0 ? [allow(["iam:PutRolePermissionsBoundary"], [deployRoles], toBlocked)] : [];
  }
  if (act === "disable-accounts")
    return users.length > 0 ? [allow(["iam:PutUserPermissionsBoundary"], users, toBlocked)] : [];
  if (act === "rotate-keys") {
    const keys = users.length > 0 ? [allow(["iam:DeleteAccessKey", "iam:ListAccessKeys"], users)] : [];
    return [...keys, ...here.flatMap((place) => permissionsOf(place, "rotate-keys"))];
  }
  return here.flatMap((place) => permissionsOf(place, "take-service-offline"));
}

function declaredUsers(ownership: Ownership, account: Account): readonly string[] {
  const arns = Object.values(ownership.people).flatMap(({ aws }) => (aws?.kind === "iam-user" ? [aws.userArn] : []));
  return sortedUnique(arns.filter((arn) => arn.split(":")[4] === account.id));
}
