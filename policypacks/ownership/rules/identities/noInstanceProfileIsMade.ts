import { neverMade } from "../../documents/neverMade.ts";

/** No role of a duty is given to a machine. */
export const noInstanceProfileIsMade = neverMade({
  name: "no-instance-profile-is-made",
  description: "The stack makes no instance profile.",
  why: "Whoever reaches a machine with the profile has its role, without being trusted and without MFA.",
  fix: "Remove it: what a workload runs as is made with the service's infrastructure.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html"],
  what: "An instance profile",
  types: ["aws:iam/instanceProfile:InstanceProfile"],
});
