import type { EscalationPath } from "../escalationPath.ts";
import { step } from "./steps.ts";

const scps = "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html";

/** Service control policies. */
export const organizationsPaths: readonly EscalationPath[] = [
  {
    id: "keyholder-boundary-detach-scp",
    name: "organizations:DetachPolicy, organizations:UpdatePolicy, organizations:DeletePolicy or organizations:DisablePolicyType",
    sources: [scps],
    steps: [
      [
        step("organizations:DetachPolicy", "organization-policy"),
        step("organizations:UpdatePolicy", "organization-policy"),
        step("organizations:DeletePolicy", "organization-policy"),
        step("organizations:DisablePolicyType", "organization-root"),
      ],
    ],
    how: "Takes an SCP off an account, or makes it deny nothing.",
    fix: "Allow changes of SCPs to nobody but the owner of the organization.",
  },
  {
    id: "keyholder-boundary-leave-organization",
    name: "organizations:LeaveOrganization",
    sources: [
      scps,
      "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_leave-as-member.html",
    ],
    steps: [step("organizations:LeaveOrganization", "none")],
    how: "Takes the account out of the organization, so that no SCP bounds it any more.",
    fix: "Deny organizations:LeaveOrganization by an SCP on every account.",
  },
];
