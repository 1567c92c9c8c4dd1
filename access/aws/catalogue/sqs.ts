import { regionalArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html */
export const queueEntry: EntryOf<"queue"> = {
  kind: "queue",
  awsService: "Amazon SQS",
  permissions: ({ name }, scope) => {
    const arn = regionalArn(scope, "sqs", name);
    return {
      provisioning: [
        allow(
          [
            "sqs:CreateQueue",
            "sqs:DeleteQueue",
            "sqs:GetQueueAttributes",
            "sqs:ListQueueTags",
            "sqs:TagQueue",
            "sqs:UntagQueue",
          ],
          [arn],
        ),
      ],
      workload: [
        allow(
          [
            "sqs:ChangeMessageVisibility",
            "sqs:DeleteMessage",
            "sqs:GetQueueAttributes",
            "sqs:GetQueueUrl",
            "sqs:ReceiveMessage",
            "sqs:SendMessage",
          ],
          [arn],
        ),
      ],
    };
  },
  notes: [
    "sqs:SetQueueAttributes is nobody's: it can write a queue policy, and IAM cannot tell that from a timeout. Other settings change by replacing the queue, or where the account is set up.",
    "sqs:CreateQueue can carry a policy as well, for a new queue only, and IAM cannot tell: review the stack for one that names a role.",
    "Monitoring watches the queue by its metrics: nobody but the workload sees a message.",
  ],
};
