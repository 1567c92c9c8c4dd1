import type { Account, Ownership } from "../../../model/index.ts";
import type { PlanPart } from "../../planPart.ts";
import { allow, allowUnscoped, type Permission } from "../catalogue/entry.ts";
import { globalRegion } from "../globalRegion.ts";
import { revokedAt } from "../lapse.ts";
import { keyholderPath } from "../names.ts";
import { humanStatements } from "../trust/humanStatements.ts";
import { trustedPeople } from "../trust/trustedPeople.ts";
import { accountRole } from "./accountRole.ts";

/** The read-only role of an account by which access is checked; never held by whoever grants access or approves exceptions. */
export function auditRole(ownership: Ownership, accountKey: string, account: Account): PlanPart {
  const { audit } = ownership;
  const { people, notPlanned } = trustedPeople(ownership, `keyholder-audit in ${accountKey}`, [
    { person: audit.owner, as: "owner" },
    { person: audit.backup, as: "backup" },
  ]);
  if (people.length === 0)
    return {
      notPlanned: [
        ...notPlanned,
        { what: `role keyholder-audit in ${accountKey}`, because: "Nobody could assume it." },
      ],
    };
  const part = accountRole({
    accountKey,
    account,
    kind: "audit",
    description: "Reads who may do what in this account, and what was done.",
    people,
    trust: humanStatements(people),
    permissions: auditPermissions(account),
    permissionsEnd: revokedAt(audit),
    maxSessionSeconds: 3_600,
    reviewedOn: audit.reviewedOn,
  });
  return { ...part, notPlanned };
}

function auditPermissions({ partition, id, region }: Account): readonly Permission[] {
  const iam = (what: string) => `arn:${partition}:iam::${id}:${what}`;
  return [
    allow(
      ["iam:GetRole", "iam:GetRolePolicy", "iam:ListAttachedRolePolicies", "iam:ListRolePolicies", "iam:ListRoleTags"],
      [iam(`role${keyholderPath}*`)],
    ),
    allow(
      ["iam:GetPolicy", "iam:GetPolicyVersion", "iam:ListEntitiesForPolicy", "iam:ListPolicyVersions"],
      [iam(`policy${keyholderPath}*`)],
    ),
    allow(["iam:GetOpenIDConnectProvider"], [iam("oidc-provider/*")]),
    allowUnscoped(
      [
        "iam:GenerateCredentialReport",
        "iam:GetAccountAuthorizationDetails",
        "iam:GetAccountSummary",
        "iam:GetCredentialReport",
        "iam:ListOpenIDConnectProviders",
        "iam:ListRoles",
        "iam:ListUsers",
      ],
      "Listing what exists in an account, and its credential report, support no resource-level permission.",
      { StringEquals: { "aws:RequestedRegion": [globalRegion(partition)] } },
    ),
    allowUnscoped(["cloudtrail:LookupEvents"], "The event history of CloudTrail has no ARN.", {
      StringEquals: { "aws:RequestedRegion": [...new Set([region, globalRegion(partition)])].sort() },
    }),
  ];
}
