import { workloadRoleArn } from "../names.ts";
import { regionalArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html */
export const ecsClusterEntry: EntryOf<"ecs-cluster"> = {
  kind: "ecs-cluster",
  awsService: "Amazon ECS",
  permissions: ({ name }, scope) => ({
    provisioning: [
      allow(
        [
          "ecs:CreateCluster",
          "ecs:DeleteCluster",
          "ecs:DescribeClusters",
          "ecs:ListTagsForResource",
          "ecs:PutClusterCapacityProviders",
          "ecs:TagResource",
          "ecs:UntagResource",
          "ecs:UpdateCluster",
        ],
        [regionalArn(scope, "ecs", `cluster/${name}`)],
      ),
    ],
  }),
  notes: ["Nobody may run a command in a container: ecs:ExecuteCommand and ecs:RunTask act with the task's own role."],
};

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html */
export const ecsServiceEntry: EntryOf<"ecs-service"> = {
  kind: "ecs-service",
  awsService: "Amazon ECS",
  permissions: ({ cluster, name, taskFamily }, scope) => {
    const arn = regionalArn(scope, "ecs", `service/${cluster}/${name}`);
    // AWS appends the id of the deployment, the number of the revision, and the id of the task.
    const deployments = regionalArn(scope, "ecs", `service-deployment/${cluster}/${name}/*`);
    const revisions = regionalArn(scope, "ecs", `task-definition/${taskFamily}:*`);
    const tasks = regionalArn(scope, "ecs", `task/${cluster}/*`);
    const ofTheFamily = { ArnLike: { "ecs:task-definition": [revisions] } };
    return {
      deploy: [
        allow(["ecs:UpdateService"], [arn], ofTheFamily),
        allow(["ecs:RegisterTaskDefinition"], [revisions]),
        allow(["ecs:ListServiceDeployments"], [arn]),
        allow(["ecs:DescribeServiceDeployments", "ecs:StopServiceDeployment"], [arn, deployments]),
      ],
      provisioning: [
        // For a task definition that exists AWS asks no iam:PassRole: the family is what keeps the service to its own roles.
        allow(["ecs:CreateService"], [arn], ofTheFamily),
        allow(
          [
            "ecs:DeleteService",
            "ecs:DescribeServices",
            "ecs:ListTagsForResource",
            "ecs:TagResource",
            "ecs:UntagResource",
          ],
          [arn],
        ),
      ],
      monitoring: [
        allow(["ecs:DescribeTasks"], [tasks], {
          ArnEquals: { "ecs:cluster": [regionalArn(scope, "ecs", `cluster/${cluster}`)] },
        }),
      ],
      // Down to no task, and not on to another task definition: the request may name none.
      "take-service-offline": [allow(["ecs:UpdateService"], [arn], { Null: { "ecs:task-definition": ["true"] } })],
    };
  },
  notes: [
    "Deploy registers the complete task definition from the repository, names its ARN in ecs:UpdateService, and waits on ecs:DescribeServiceDeployments; ecs:DescribeServices is provisioning's.",
    "Deploy passes the roles of the task: declare them as service roles that are passed to ecs-tasks.amazonaws.com.",
    "ecs:UpdateService is deploy's alone. Provisioning makes the service, naming the ARN of a task definition of its own family, and ignores later changes of what it runs; it deletes with force, because it cannot scale down first.",
    "ecs:DescribeTaskDefinition and ecs:DeregisterTaskDefinition are nobody's: they cannot be narrowed, and the first shows the environment variables of every task of the account.",
    "In a shared cluster, monitoring sees the tasks of the other services too.",
  ],
};

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerservice.html */
export const ecsTaskDefinitionEntry: EntryOf<"ecs-task-definition"> = {
  kind: "ecs-task-definition",
  awsService: "Amazon ECS",
  permissions: ({ name }, scope) => {
    // AWS counts the revisions.
    const revisions = regionalArn(scope, "ecs", `task-definition/${name}:*`);
    return {
      deploy: [allow(["ecs:RegisterTaskDefinition"], [revisions])],
      workload: [
        allow(["ecs:RunTask"], [revisions]),
        // A resource does not know the others of its service, so it cannot name the task's roles: `*` stands for any name on the path that
        // only this service's provisioning writes to. Each role there lies inside a workload envelope of this service.
        allow(["iam:PassRole"], [workloadRoleArn(scope, "*")], {
          StringEquals: { "iam:PassedToService": ["ecs-tasks.amazonaws.com"] },
        }),
      ],
    };
  },
  notes: [
    "Only a workload may run the task, for example the role of a schedule.",
    "Whoever runs a task passes the task's roles: the workload may pass to ECS tasks any workload role of its own service, and no other. Where environments share an account, that includes the service's roles of the other environments.",
  ],
};
