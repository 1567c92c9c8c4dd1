import { neverMade } from "../../documents/neverMade.ts";

/** Roles without a boundary are not made here. */
export const noServiceLinkedRoleIsMade = neverMade({
  name: "no-service-linked-role-is-made",
  description: "The stack makes no service-linked role.",
  why: "Its permissions are AWS's and no boundary limits them, so that a service gains access that no duty owns.",
  fix: "Remove it: AWS makes the role when the service is set up.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html"],
  what: "A service-linked role",
  types: ["aws:iam/serviceLinkedRole:ServiceLinkedRole"],
});
