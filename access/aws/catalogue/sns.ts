import { regionalArn } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html */
export const topicEntry: EntryOf<"topic"> = {
  kind: "topic",
  awsService: "Amazon SNS",
  permissions: ({ name }, scope) => {
    const arn = regionalArn(scope, "sns", name);
    const own = `arn:${scope.partition}`;
    return {
      provisioning: [
        allow(
          [
            "sns:CreateTopic",
            "sns:DeleteTopic",
            "sns:GetSubscriptionAttributes",
            "sns:GetTopicAttributes",
            "sns:ListTagsForResource",
            "sns:TagResource",
            "sns:Unsubscribe",
            "sns:UntagResource",
          ],
          [arn],
        ),
        // Only functions and queues of this account: an e-mail or a web hook would carry the messages to a person.
        allow(["sns:Subscribe"], [arn], {
          StringEquals: { "sns:Protocol": ["lambda", "sqs"] },
          StringLike: {
            "sns:Endpoint": [
              `${own}:lambda:${scope.region}:${scope.account}:*`,
              `${own}:sqs:${scope.region}:${scope.account}:*`,
            ],
          },
        }),
      ],
      workload: [allow(["sns:Publish"], [arn])],
    };
  },
  notes: [
    "sns:SetTopicAttributes is nobody's: it can write a topic policy. sns:CreateTopic can carry one as well, for a new topic only, and IAM cannot tell: review the stack for one that names a role.",
    "Subscriptions reach functions and queues of the account only.",
  ],
};
