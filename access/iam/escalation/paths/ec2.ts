import type { EscalationPath } from "../escalationPath.ts";
import { cloudsplaining, hackTricks, iamVulnerable, pathfinding, pmapper, prowler, rhino } from "./sources.ts";
import { passRole, step } from "./steps.ts";

const passToEc2 = passRole("ec2.amazonaws.com");
const passOnly = "Allow iam:PassRole only on the exact roles of one's own instances.";
const hackTricksEc2 = hackTricks("aws-ec2-privesc");

export const ec2Paths: readonly EscalationPath[] = [
  {
    id: "ec2-001",
    name: "iam:PassRole + ec2:RunInstances",
    sources: [pathfinding("ec2-001"), rhino, iamVulnerable, cloudsplaining, prowler, pmapper("ec2")],
    steps: [passToEc2, step("ec2:RunInstances", "own-ec2-instance")],
    how: "Starts an instance with a privileged role and takes the role's credentials from its metadata.",
    fix: passOnly,
  },
  {
    id: "ec2-002",
    name: "ec2:ModifyInstanceAttribute + ec2:StopInstances + ec2:StartInstances",
    sources: [pathfinding("ec2-002"), cloudsplaining, prowler],
    steps: [
      step("ec2:ModifyInstanceAttribute", "ec2-instance"),
      step("ec2:StopInstances", "ec2-instance"),
      step("ec2:StartInstances", "ec2-instance"),
    ],
    how: "Stops an instance, replaces its user data by a script and starts it, which runs the script with the instance's role.",
    fix: "Allow ec2:ModifyInstanceAttribute only on instances that carry the caller's tag.",
  },
  {
    id: "ec2-003",
    name: "ec2-instance-connect:SendSSHPublicKey",
    sources: [pathfinding("ec2-003"), iamVulnerable, cloudsplaining, prowler],
    steps: [step("ec2-instance-connect:SendSSHPublicKey", "ec2-instance")],
    how: "Signs in to an instance with a key of one's own and takes the role's credentials from its metadata.",
    fix: "Allow ec2-instance-connect:SendSSHPublicKey only on instances that carry the caller's tag.",
  },
  {
    id: "ec2-004",
    name: "iam:PassRole + ec2:RequestSpotInstances",
    sources: [pathfinding("ec2-004"), cloudsplaining, prowler],
    steps: [passToEc2, step("ec2:RequestSpotInstances", "own-ec2-spot-request")],
    how: "Asks for a spot instance with a privileged role and a script that runs with it.",
    fix: passOnly,
  },
  {
    id: "ec2-005",
    name: "ec2:CreateLaunchTemplateVersion + ec2:ModifyLaunchTemplate",
    sources: [pathfinding("ec2-005"), cloudsplaining, prowler],
    steps: [
      step("ec2:CreateLaunchTemplateVersion", "ec2-launch-template"),
      step("ec2:ModifyLaunchTemplate", "ec2-launch-template"),
    ],
    how: "Makes a version of a launch template with one's own script the default, so that the next instance runs it with a privileged role.",
    fix: "Allow new versions only of launch templates that carry the caller's tag.",
  },
  {
    id: "keyholder-ec2-associate-instance-profile",
    name: "iam:PassRole + ec2:AssociateIamInstanceProfile or ec2:ReplaceIamInstanceProfileAssociation",
    sources: [hackTricksEc2, pmapper("ec2")],
    steps: [
      passToEc2,
      [
        step("ec2:AssociateIamInstanceProfile", "own-ec2-instance"),
        step("ec2:ReplaceIamInstanceProfileAssociation", "own-ec2-instance"),
      ],
    ],
    how: "Gives an instance that one can sign in to a privileged role.",
    fix: passOnly,
  },
  {
    id: "keyholder-ec2-new-instance-profile",
    name: "iam:PassRole + iam:CreateInstanceProfile + iam:AddRoleToInstanceProfile + ec2:RunInstances",
    sources: [pmapper("ec2")],
    steps: [
      passToEc2,
      step("iam:CreateInstanceProfile", "own-instance-profile"),
      step("iam:AddRoleToInstanceProfile", "own-instance-profile"),
      step("ec2:RunInstances", "own-ec2-instance"),
    ],
    how: "Makes an instance profile of a privileged role that had none and starts an instance with it.",
    fix: passOnly,
  },
  {
    id: "keyholder-ec2-swap-role-of-instance-profile",
    name: "iam:PassRole + iam:RemoveRoleFromInstanceProfile + iam:AddRoleToInstanceProfile",
    sources: [hackTricksEc2],
    steps: [
      passToEc2,
      step("iam:RemoveRoleFromInstanceProfile", "own-instance-profile"),
      step("iam:AddRoleToInstanceProfile", "own-instance-profile"),
    ],
    how: "Puts a privileged role into the instance profile of an instance that one can sign in to.",
    fix: passOnly,
  },
  {
    id: "keyholder-ec2-serial-console",
    name: "ec2-instance-connect:SendSerialConsoleSSHPublicKey",
    sources: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect-to-serial-console.html"],
    steps: [step("ec2-instance-connect:SendSerialConsoleSSHPublicKey", "ec2-instance")],
    how: "Reaches the serial console of any instance, and whoever knows a password there takes the instance's role.",
    fix: "Name the instances, or require a tag of them by aws:ResourceTag.",
  },
];
