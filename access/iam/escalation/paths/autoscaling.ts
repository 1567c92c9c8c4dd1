import type { EscalationPath } from "../escalationPath.ts";
import { unscopedLaunchConfiguration } from "./requests.ts";
import { pmapper, prowler } from "./sources.ts";
import { passRole, step } from "./steps.ts";

const passToEc2 = passRole("ec2.amazonaws.com");
const configure = step("autoscaling:CreateLaunchConfiguration", "own-launch-configuration");
const passOnly = "Allow iam:PassRole only on the exact roles of one's own instances.";

export const autoscalingPaths: readonly EscalationPath[] = [
  {
    id: "keyholder-autoscaling-create-group",
    name: "iam:PassRole + autoscaling:CreateLaunchConfiguration + autoscaling:CreateAutoScalingGroup",
    sources: [prowler, pmapper("autoscaling")],
    steps: [passToEc2, configure, step("autoscaling:CreateAutoScalingGroup", "own-autoscaling-group")],
    how: "Has a new group start instances with a privileged role and a script that runs with it.",
    fix: passOnly,
  },
  {
    id: "keyholder-autoscaling-existing-launch-configuration",
    name: "autoscaling:CreateAutoScalingGroup",
    sources: [pmapper("autoscaling")],
    steps: [step("autoscaling:CreateAutoScalingGroup", "autoscaling-group", unscopedLaunchConfiguration)],
    how: "Starts instances from a launch configuration that names a privileged role, in a network where one reaches them.",
    fix: "Allow autoscaling:CreateAutoScalingGroup only with the caller's own launch configurations, by autoscaling:LaunchConfigurationName.",
  },
  {
    id: "keyholder-autoscaling-update-group",
    name: "iam:PassRole + autoscaling:CreateLaunchConfiguration + autoscaling:UpdateAutoScalingGroup",
    sources: [prowler],
    steps: [passToEc2, configure, step("autoscaling:UpdateAutoScalingGroup", "own-autoscaling-group")],
    how: "Has a group start its next instances with a privileged role and a script that runs with it.",
    fix: passOnly,
  },
];
