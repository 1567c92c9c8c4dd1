import { regionalArn } from "../scope.ts";
import { allow, allowUnscoped, type EntryOf, inRegion } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html */
export const ecrRepositoryEntry: EntryOf<"ecr-repository"> = {
  kind: "ecr-repository",
  awsService: "Amazon ECR",
  permissions: ({ name }, scope) => {
    const arn = regionalArn(scope, "ecr", `repository/${name}`);
    const login = allowUnscoped(
      ["ecr:GetAuthorizationToken"],
      "The token of the registry belongs to no repository; it opens only what its holder may do anyway.",
      inRegion(scope),
    );
    return {
      deploy: [
        allow(
          [
            "ecr:BatchCheckLayerAvailability",
            "ecr:BatchGetImage",
            "ecr:CompleteLayerUpload",
            "ecr:DescribeImages",
            "ecr:GetDownloadUrlForLayer",
            "ecr:InitiateLayerUpload",
            "ecr:PutImage",
            "ecr:UploadLayerPart",
          ],
          [arn],
        ),
        login,
      ],
      provisioning: [
        allow(
          [
            "ecr:CreateRepository",
            "ecr:DeleteRepository",
            "ecr:DescribeRepositories",
            "ecr:GetLifecyclePolicy",
            "ecr:ListTagsForResource",
            "ecr:PutImageScanningConfiguration",
            "ecr:PutImageTagMutability",
            "ecr:PutLifecyclePolicy",
            "ecr:TagResource",
            "ecr:UntagResource",
          ],
          [arn],
        ),
      ],
      monitoring: [allow(["ecr:DescribeImageScanFindings"], [arn])],
      workload: [allow(["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"], [arn]), login],
    };
  },
  notes: [
    "Nobody may write a repository policy. Lambda in the same account needs one to pull: write it where the account is set up.",
    "Old images go by the lifecycle policy: nobody deletes images by hand.",
  ],
};
