import type { EscalationPath } from "../escalationPath.ts";
import { hackTricks, pathfinding } from "./sources.ts";
import { passRole, step } from "./steps.ts";

const passToPool = passRole("cognito-identity.amazonaws.com", "cognito-idp.amazonaws.com");
const passOnly = "Allow iam:PassRole only on the exact roles that the service needs.";

/** Identity pools and user pools of Cognito. */
export const cognitoPaths: readonly EscalationPath[] = [
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
];
