import type { CustomCapability } from "../../../../model/resources/custom.ts";
import { customActionWidensNothing } from "../../../../model/checks/services/customActionWidensNothing.ts";
import * as refused from "../../../../model/checks/services/support/refusedActions.ts";
import { describeCheck, type SmallOwnership } from "../../../support/checkCases.ts";
import { smallOwnership, today } from "../../../support/smallOwnership.ts";

const identity =
  "decides who may do what in AWS, and no custom resource may give it. Remove it; a role that a resource runs as is a serviceRole.";
const opens =
  "opens a resource to others, and no custom resource may give it. Remove it: access follows from this declaration alone.";
const runs =
  "runs code as somebody else, and no custom resource may give it. Remove it, and declare what runs by the constructor of its kind.";

const secrets =
  "reads secrets, and no custom resource may give it. Remove it, and declare the secret: its workload reads it.";

describeCheck(customActionWidensNothing, {
  passes: [
    {
      it: "accepts other actions",
      change: (ownership) => {
        give(ownership, { deploy: ["aoss:UpdateIndex", "codedeploy:CreateDeployment"], secrets: ["ssm:PutParameter"] });
      },
    },
    {
      it: "accepts policies that name nobody",
      change: (ownership) => {
        give(ownership, { provisioning: ["application-autoscaling:PutScalingPolicy", "ecr:PutLifecyclePolicy"] });
      },
    },
    {
      it: "accepts that the workload reads what the service keeps",
      change: (ownership) => {
        give(ownership, { workload: ["kinesis:GetRecords"] });
      },
    },
    {
      it: "accepts that monitoring reads log lines",
      change: (ownership) => {
        give(ownership, { monitoring: ["logs:GetLogEvents", "logs:FilterLogEvents"] });
      },
    },
  ],
  fails: [
    {
      it: "refuses the services that decide who may do what, whatever the letter case",
      spoil: (ownership) => {
        give(ownership, {
          deploy: ["STS:AssumeRole", "iam:PassRole", "organizations:LeaveOrganization"],
          provisioning: ["sso:CreateAccountAssignment", "identitystore:CreateUser", "account:PutContactInformation"],
        });
      },
      problems: [
        problem("deploy[0]", "STS:AssumeRole", identity),
        problem("deploy[1]", "iam:PassRole", identity),
        problem("deploy[2]", "organizations:LeaveOrganization", identity),
        problem("provisioning[0]", "sso:CreateAccountAssignment", identity),
        problem("provisioning[1]", "identitystore:CreateUser", identity),
        problem("provisioning[2]", "account:PutContactInformation", identity),
      ],
    },
    {
      it: "refuses to open a resource, listed or by its name",
      spoil: (ownership) => {
        give(ownership, {
          provisioning: [
            "kms:PutKeyPolicy",
            "S3:putbucketpolicy",
            "lakeformation:GrantPermissions",
            "aoss:CreateAccessPolicy",
          ],
        });
      },
      problems: [
        problem("provisioning[0]", "kms:PutKeyPolicy", opens),
        problem("provisioning[1]", "S3:putbucketpolicy", opens),
        problem("provisioning[2]", "lakeformation:GrantPermissions", opens),
        problem("provisioning[3]", "aoss:CreateAccessPolicy", opens),
      ],
    },
    {
      it: "refuses to run code as somebody else",
      spoil: (ownership) => {
        give(ownership, {
          deploy: ["ec2:RunInstances", "cloudformation:ExecuteChangeSet", "datapipeline:PutPipelineDefinition"],
        });
      },
      problems: [
        problem("deploy[0]", "ec2:RunInstances", runs),
        problem("deploy[1]", "cloudformation:ExecuteChangeSet", runs),
        problem("deploy[2]", "datapipeline:PutPipelineDefinition", runs),
      ],
    },
    {
      it: "refuses to hand a role on, by whichever service",
      spoil: (ownership) => {
        give(ownership, { deploy: ["example:PassServiceRole"] });
      },
      problems: [
        problem(
          "deploy[0]",
          "example:PassServiceRole",
          "hands a role on, and no custom resource may give it. Remove it; a role that a resource runs as is a serviceRole.",
        ),
      ],
    },
    {
      it: "refuses to read secrets, whatever the letter case",
      spoil: (ownership) => {
        give(ownership, { deploy: ["kms:decrypt"], secrets: ["secretsmanager:GetSecretValue"] });
      },
      problems: [
        problem("deploy[0]", "kms:decrypt", secrets),
        problem("secrets[0]", "secretsmanager:GetSecretValue", secrets),
      ],
    },
    {
      it: "refuses the workload what no duty may either",
      spoil: (ownership) => {
        give(ownership, { workload: ["sts:AssumeRole", "kms:CreateGrant", "ssm:GetParameter", "logs:StartQuery"] });
      },
      problems: [
        problem("workload[0]", "sts:AssumeRole", identity),
        problem("workload[1]", "kms:CreateGrant", opens),
        problem("workload[2]", "ssm:GetParameter", secrets),
        problem("workload[3]", "logs:StartQuery", "reads log lines, and only monitoring may. Leave it to monitoring."),
      ],
    },
    {
      it: "refuses to read what the service keeps",
      spoil: (ownership) => {
        give(ownership, { monitoring: ["dynamodb:Query"] });
      },
      problems: [
        problem(
          "monitoring[0]",
          "dynamodb:Query",
          "reads what the service keeps, and only the workload may. Leave it to the workload.",
        ),
      ],
    },
    {
      it: "refuses to read log lines but to monitoring, and to carry them elsewhere to everybody",
      spoil: (ownership) => {
        give(ownership, { deploy: ["logs:GetLogEvents"], monitoring: ["logs:PutSubscriptionFilter"] });
      },
      problems: [
        problem("deploy[0]", "logs:GetLogEvents", "reads log lines, and only monitoring may. Leave it to monitoring."),
        problem(
          "monitoring[0]",
          "logs:PutSubscriptionFilter",
          "carries log lines elsewhere, and no custom resource may give it. Remove it.",
        ),
      ],
    },
  ],
});

describe("the refused actions", () => {
  it("are all found", () => {
    const { identityServices, runningServices, ...lists } = refused;
    const actions = [
      ...Object.values(lists).flat(),
      ...[...identityServices, ...runningServices].map((service) => `${service}:CreateAnything`),
    ];
    const ownership = structuredClone(smallOwnership) as unknown as SmallOwnership;
    give(ownership, { deploy: actions });

    expect(customActionWidensNothing.find(ownership, { today })).toHaveLength(actions.length);
  });
});

function give(ownership: SmallOwnership, actions: { [C in CustomCapability]?: string[] }): void {
  ownership.services.shop.resources.push({
    kind: "custom",
    description: "The search index.",
    arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
    actions,
  });
}

function problem(where: string, action: string, why: string): string {
  return `services.shop.resources[4].actions.${where}: "${action}" ${why}`;
}
