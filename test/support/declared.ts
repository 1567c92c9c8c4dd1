import type { RaciCell, RoleGroup } from "../../model/index.ts";
import type { SmallOwnership } from "./checkCases.ts";

type Activity = SmallOwnership["responsibilities"]["activities"][number];
type Exception = SmallOwnership["exceptions"][string];
type Review = NonNullable<SmallOwnership["reviews"]>[string];
type Bot = NonNullable<SmallOwnership["bots"]>[string];
type SsoUser = Extract<SmallOwnership["people"]["ada"]["aws"], { kind: "identity-center" }>;

/** An exception that is in order on the date that tests call today, with some fields changed. */
export function anException(changes: Partial<Exception> = {}): Exception {
  return {
    rule: "role-trust-names-owner-and-backup-only",
    finding: "Principal::cleo",
    subject: "role shop-production-monitoring",
    beneficiary: "cleo",
    reason: "Ben is on leave and Cleo tunes the alarms.",
    ticket: "OPS-1",
    approvedBy: "ada",
    recordedBy: "ben",
    grantedOn: "2026-11-16",
    expiresOn: "2026-12-18",
    grants: { service: "shop", environment: "production", duty: "monitoring" },
    ...changes,
  };
}

/** An access review that is in order on the date that tests call today, with some fields changed. */
export function aReview(changes: Partial<Review> = {}): Review {
  return {
    reviewedBy: "ben",
    reviewedOn: "2026-11-20",
    changesSha256: "0a".repeat(32),
    beneficiaries: ["cleo"],
    ...changes,
  };
}

/** A row of the matrix in which the other groups have no part. */
export function anActivity(cells: { readonly [G in RoleGroup]?: RaciCell }): Activity {
  const raci = { developers: "-", security: "-", platform: "-", compliance: "-", leadership: "-", ...cells } as const;
  return { name: "Threat modeling", raci };
}

/** A machine account that Ben answers for. */
export function aBot(): Bot {
  return { purpose: "Opens pull requests.", github: { login: "deployer-acorn", id: 7001 }, owner: "ben" };
}

/** Somebody who signs in through IAM Identity Center. */
export function anSsoUser(userName: string): SsoUser {
  const role = "role/aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_Engineer_0123456789abcdef";
  return { kind: "identity-center", permissionSetRoleArn: `arn:aws:iam::111122223333:${role}`, userName };
}

/** So many squads, of which Cleo is the champion. */
export function squads(count: number): { [squad: string]: { champion: string } } {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`squad-${at + 1}`, { champion: "cleo" }]));
}
