import type { EscalationPath } from "../escalationPath.ts";
import { hackTricks } from "./sources.ts";
import { passRole, passServiceRole, step } from "./steps.ts";

const beanstalkVersion = [
  step("elasticbeanstalk:CreateApplicationVersion", "own-beanstalk-application"),
  step("elasticbeanstalk:CreateApplicationVersion", "own-beanstalk-version"),
] as const;

export const elasticbeanstalkPaths: readonly EscalationPath[] = [
  {
    id: "keyholder-beanstalk-create-environment",
    name: "iam:PassRole + elasticbeanstalk:CreateApplicationVersion + elasticbeanstalk:CreateEnvironment",
    sources: [hackTricks("aws-elastic-beanstalk-privesc")],
    steps: [
      passRole("ec2.amazonaws.com"),
      passServiceRole("elasticbeanstalk.amazonaws.com"),
      ...beanstalkVersion,
      step("elasticbeanstalk:CreateEnvironment", "own-beanstalk-environment"),
    ],
    how: "Makes an environment whose instances run one's application with a privileged role.",
    fix: "Allow iam:PassRole only on the exact roles of one's own environments.",
  },
  {
    id: "keyholder-beanstalk-update-environment",
    name: "elasticbeanstalk:CreateApplicationVersion + elasticbeanstalk:UpdateEnvironment",
    sources: [hackTricks("aws-elastic-beanstalk-privesc")],
    steps: [...beanstalkVersion, step("elasticbeanstalk:UpdateEnvironment", "beanstalk-environment")],
    how: "Brings a version of one's own onto the instances of an environment, where it runs with their role.",
    fix: "Allow elasticbeanstalk:UpdateEnvironment only on environments by name.",
  },
];
