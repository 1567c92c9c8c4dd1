import type { EscalationPath } from "../escalationPath.ts";
import { passRole, step } from "./steps.ts";

const passOnly = "Allow iam:PassRole only on the exact roles that the service needs.";

/** IAM Roles Anywhere. */
export const rolesanywherePaths: readonly EscalationPath[] = [
  {
    id: "keyholder-rolesanywhere-profile",
    name: "iam:PassRole + rolesanywhere:CreateTrustAnchor + rolesanywhere:CreateProfile",
    sources: [
      "https://www.ruse.tech/blogs/aws-roles-anywhere-privilege-escalation/",
      "https://docs.aws.amazon.com/rolesanywhere/latest/userguide/security_iam_service-with-iam.html",
    ],
    steps: [
      passRole("rolesanywhere.amazonaws.com"),
      step("rolesanywhere:CreateTrustAnchor", "none"),
      step("rolesanywhere:CreateProfile", "none"),
    ],
    how: "Makes AWS trust a certificate authority of one's own, and gets a privileged role's credentials for a certificate from it.",
    fix: passOnly,
  },
];
