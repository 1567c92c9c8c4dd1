import { regionalArn } from "../scope.ts";
import { allow, allowUnscoped, type EntryOf, inRegion } from "./entry.ts";

// Both kinds of parameter have the same actions. The first part of the name decides whose they are, so that the two can never meet:
// /config/… is provisioning's, /secret/… the secrets duty's. A name that says neither has no permission.

const byPath =
  "The workload reads parameters by name. ssm:GetParametersByPath is nobody's: it hands out all that lies below a path, whichever service declared it.";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html */
export const configParameterEntry: EntryOf<"config-parameter"> = {
  kind: "config-parameter",
  awsService: "AWS Systems Manager",
  permissions: ({ name }, scope) => {
    if (!name.startsWith("/config/")) return {};
    const arn = regionalArn(scope, "ssm", `parameter${name}`);
    return {
      provisioning: [
        allow(
          [
            "ssm:AddTagsToResource",
            "ssm:DeleteParameter",
            "ssm:GetParameter",
            "ssm:GetParameters",
            "ssm:ListTagsForResource",
            "ssm:PutParameter",
            "ssm:RemoveTagsFromResource",
          ],
          [arn],
        ),
        allowUnscoped(
          ["ssm:DescribeParameters"],
          "Listing parameters supports no resource-level permission; it shows names and types, no value.",
          inRegion(scope),
        ),
      ],
      workload: [allow(["ssm:GetParameter", "ssm:GetParameters"], [arn])],
    };
  },
  notes: ["A parameter below /config/ is readable to provisioning: it holds no secret.", byPath],
};

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html */
export const secretParameterEntry: EntryOf<"secret-parameter"> = {
  kind: "secret-parameter",
  awsService: "AWS Systems Manager",
  permissions: ({ name }, scope) => {
    if (!name.startsWith("/secret/")) return {};
    const arn = regionalArn(scope, "ssm", `parameter${name}`);
    return {
      secrets: [
        allow(
          ["ssm:DeleteParameter", "ssm:LabelParameterVersion", "ssm:PutParameter", "ssm:UnlabelParameterVersion"],
          [arn],
        ),
      ],
      workload: [allow(["ssm:GetParameter", "ssm:GetParameters"], [arn])],
      "rotate-keys": [allow(["ssm:PutParameter"], [arn])],
    };
  },
  notes: [
    "The secrets duty makes, writes and deletes the parameter and cannot read it; provisioning has nothing on it.",
    "With AWS's own key for parameters nothing else is needed; with a key of your own, name the parameter in the KMS key.",
    byPath,
  ],
};
