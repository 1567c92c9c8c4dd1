import { globalRegion } from "../globalRegion.ts";
import { globalArn } from "../scope.ts";
import { allow, allowUnscoped, type EntryOf, inRegion } from "./entry.ts";
import { idIn } from "./idIn.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudfront.html */
export const cloudFrontDistributionEntry: EntryOf<"cloudfront-distribution"> = {
  kind: "cloudfront-distribution",
  awsService: "Amazon CloudFront",
  permissions: ({ ids }, scope) => {
    const id = idIn(scope, ids);
    if (id === undefined) return {};
    const arn = globalArn(scope, "cloudfront", `distribution/${id}`);
    const usEast = { ...scope, region: globalRegion(scope.partition) };
    return {
      deploy: [allow(["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation"], [arn])],
      provisioning: [
        allow(
          [
            "cloudfront:GetDistribution",
            "cloudfront:ListTagsForResource",
            "cloudfront:TagResource",
            "cloudfront:UntagResource",
            "cloudfront:UpdateDistribution",
          ],
          [arn],
        ),
      ],
      monitoring: [
        allowUnscoped(
          ["cloudwatch:GetMetricData", "cloudwatch:GetMetricStatistics", "cloudwatch:ListMetrics"],
          "CloudFront reports its metrics in one region, and metrics have no ARN.",
          inRegion(usEast),
        ),
      ],
      "take-service-offline": [allow(["cloudfront:GetDistribution", "cloudfront:UpdateDistribution"], [arn])],
    };
  },
  notes: [
    "The distribution is made and deleted where the account is set up: cloudfront:CreateDistribution supports neither an ARN nor a condition that narrows to a service.",
  ],
};

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudfront.html */
export const cloudFrontFunctionEntry: EntryOf<"cloudfront-function"> = {
  kind: "cloudfront-function",
  awsService: "Amazon CloudFront",
  permissions: ({ name }, scope) => {
    const arn = globalArn(scope, "cloudfront", `function/${name}`);
    return {
      deploy: [
        allow(
          [
            "cloudfront:DescribeFunction",
            "cloudfront:PublishFunction",
            "cloudfront:TestFunction",
            "cloudfront:UpdateFunction",
          ],
          [arn],
        ),
      ],
      provisioning: [allow(["cloudfront:DeleteFunction", "cloudfront:GetFunction"], [arn])],
    };
  },
  notes: ["The function is made where the account is set up: cloudfront:CreateFunction supports no ARN."],
};
