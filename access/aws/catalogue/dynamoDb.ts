import { regionalArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html */
export const dynamoDbTableEntry: EntryOf<"dynamodb-table"> = {
  kind: "dynamodb-table",
  awsService: "Amazon DynamoDB",
  permissions: ({ name }, scope) => {
    const arn = regionalArn(scope, "dynamodb", `table/${name}`);
    // Indexes are named in the table's own definition; the label of its stream is a time that AWS sets.
    const indexes = `${arn}/index/*`;
    const stream = `${arn}/stream/*`;
    return {
      provisioning: [
        allow(
          [
            "dynamodb:CreateTable",
            "dynamodb:DeleteTable",
            "dynamodb:DescribeContinuousBackups",
            "dynamodb:DescribeTable",
            "dynamodb:DescribeTimeToLive",
            "dynamodb:ListTagsOfResource",
            "dynamodb:TagResource",
            "dynamodb:UntagResource",
            "dynamodb:UpdateContinuousBackups",
            "dynamodb:UpdateTable",
            "dynamodb:UpdateTimeToLive",
          ],
          [arn],
        ),
      ],
      workload: [
        allow(
          [
            "dynamodb:BatchGetItem",
            "dynamodb:BatchWriteItem",
            "dynamodb:ConditionCheckItem",
            "dynamodb:DeleteItem",
            "dynamodb:GetItem",
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
          ],
          [arn],
        ),
        allow(["dynamodb:Query", "dynamodb:Scan"], [arn, indexes]),
        allow(["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"], [stream]),
      ],
    };
  },
  notes: [
    "Nobody may read an item, export, restore or replicate a table, or write its resource policy.",
    "Lambda wants dynamodb:ListStreams of the role that reads a stream: give it to the workload in a custom resource, on the ARN of the table with /stream/* at its end. AWS documents no ARN for it, and this was not tried on a real account.",
  ],
};
