import { regionalArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsstepfunctions.html */
export const stateMachineEntry: EntryOf<"state-machine"> = {
  kind: "state-machine",
  awsService: "AWS Step Functions",
  permissions: ({ name }, scope) => {
    const arn = regionalArn(scope, "states", `stateMachine:${name}`);
    // Executions have names that whoever starts them, or AWS, makes up.
    const executions = regionalArn(scope, "states", `execution:${name}:*`);
    return {
      deploy: [
        allow(
          ["states:PublishStateMachineVersion", "states:UpdateStateMachine", "states:UpdateStateMachineAlias"],
          [arn],
        ),
      ],
      provisioning: [
        allow(
          [
            "states:CreateStateMachine",
            "states:CreateStateMachineAlias",
            "states:DeleteStateMachine",
            "states:DeleteStateMachineAlias",
            "states:DescribeStateMachine",
            "states:DescribeStateMachineAlias",
            "states:ListStateMachineVersions",
            "states:ListTagsForResource",
            "states:TagResource",
            "states:UntagResource",
          ],
          [arn],
        ),
      ],
      monitoring: [allow(["states:ListExecutions"], [arn])],
      workload: [
        allow(["states:StartExecution"], [arn]),
        allow(["states:DescribeExecution", "states:StopExecution"], [executions]),
      ],
      "take-service-offline": [allow(["states:ListExecutions"], [arn]), allow(["states:StopExecution"], [executions])],
    };
  },
  notes: [
    "Monitoring sees names and states of executions; their history holds input and output, which is business data.",
    "Deploy changes the definition and keeps the role: changing that would take iam:PassRole, which is provisioning's.",
  ],
};
