import { regionLiesInThePartition } from "../../../../model/checks/services/regionLiesInThePartition.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(regionLiesInThePartition, {
  passes: [
    {
      it: "accepts a region of China in its partition",
      change: (ownership) => {
        ownership.accounts.main.partition = "aws-cn";
        ownership.accounts.main.region = "cn-north-1";
      },
    },
    {
      it: "leaves an unknown account to its own check",
      change: (ownership) => {
        ownership.environments.production.region = "cn-north-1";
        ownership.environments.production.account = "nobody";
      },
    },
  ],
  fails: [
    {
      it: "refuses a region of China in the ordinary partition",
      spoil: (ownership) => {
        ownership.accounts.main.region = "cn-north-1";
      },
      problems: [
        'accounts.main.region: "cn-north-1" is not a region of partition "aws". Correct the region, or write partition "aws-cn".',
      ],
    },
    {
      it: "holds an environment against the partition of its account",
      spoil: (ownership) => {
        ownership.environments.production.region = "us-gov-east-1";
      },
      problems: [
        'environments.production.region: "us-gov-east-1" is not a region of partition "aws". Correct the region, or write partition "aws-us-gov".',
      ],
    },
  ],
});
