import type { EscalationPath } from "../escalationPath.ts";
import { hackTricks, pathfinding } from "./sources.ts";
import { passRole, step } from "./steps.ts";

const passToPool = passRole("cognito-identity.amazonaws.com", "cognito-idp.amazonaws.com");
const passOnly = "Allow iam:PassRole only on the exact roles that the service needs.";

/** Cognito, IoT and Roles Anywhere: services that hand out the credentials of roles. */
export const federationPaths: readonly EscalationPath[] = [
  {
    id: "cognitoidentity-001",
    name: "iam:PassRole + cognito-identity:SetIdentityPoolRoles",
    sources: [pathfinding("cognitoidentity-001"), hackTricks("aws-cognito-privesc")],
    steps: [passRole("cognito-identity.amazonaws.com"), step("cognito-identity:SetIdentityPoolRoles", "none")],
    how: "Makes an identity pool hand out the credentials of a privileged role, to guests as well.",
    fix: passOnly,
  },
  {
    id: "keyholder-cognito-add-user-to-group",
    name: "cognito-idp:AdminAddUserToGroup",
    sources: [hackTricks("aws-cognito-privesc")],
    steps: [step("cognito-idp:AdminAddUserToGroup", "cognito-user-pool")],
    how: "Adds a user of one's own to a group of a user pool and gets the credentials of the group's role.",
    fix: "Allow cognito-idp:AdminAddUserToGroup only on user pools by name, whose groups have no privileged role.",
  },
  {
    id: "keyholder-cognito-role-of-group",
    name: "iam:PassRole + cognito-idp:CreateGroup or cognito-idp:UpdateGroup",
    sources: [hackTricks("aws-cognito-privesc")],
    steps: [
      passToPool,
      [step("cognito-idp:CreateGroup", "cognito-user-pool"), step("cognito-idp:UpdateGroup", "cognito-user-pool")],
    ],
    how: "Gives a group of a user pool a privileged role and gets its credentials as a member.",
    fix: passOnly,
  },
  {
    id: "keyholder-iot-role-alias",
    name: "iam:PassRole + iot:CreateRoleAlias or iot:UpdateRoleAlias + iot:CreateKeysAndCertificate + iot:CreatePolicy + iot:AttachPolicy",
    sources: [
      "https://docs.aws.amazon.com/iot/latest/developerguide/authorizing-direct-aws.html",
      hackTricks("aws-iot-privesc"),
    ],
    steps: [
      passRole("credentials.iot.amazonaws.com", "iot.amazonaws.com"),
      [step("iot:CreateRoleAlias", "own-iot-role-alias"), step("iot:UpdateRoleAlias", "own-iot-role-alias")],
      step("iot:CreateKeysAndCertificate", "none"),
      step("iot:CreatePolicy", "own-iot-policy"),
      step("iot:AttachPolicy", "own-iot-certificate"),
    ],
    how: "Makes an alias of a privileged role and a device certificate that gets the role's credentials.",
    fix: passOnly,
  },
  {
    id: "keyholder-rolesanywhere-profile",
    name: "iam:PassRole + rolesanywhere:CreateTrustAnchor + rolesanywhere:CreateProfile",
    sources: [
      "https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-iam-roles-anywhere-privesc.html",
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
