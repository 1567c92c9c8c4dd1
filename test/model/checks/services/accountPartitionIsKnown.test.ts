import { accountPartitionIsKnown } from "../../../../model/checks/services/accountPartitionIsKnown.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(accountPartitionIsKnown, {
  passes: [
    {
      it: "accepts China",
      change: (ownership) => {
        ownership.accounts.main.partition = "aws-cn";
      },
    },
  ],
  fails: [
    {
      it: "suggests the partition that is meant",
      spoil: (ownership) => {
        ownership.accounts.main.partition = "aws-us-gv" as never;
      },
      problems: [
        'accounts.main.partition: "aws-us-gv" is not an AWS partition. Write "aws", "aws-cn" or "aws-us-gov" (did you mean "aws-us-gov"?).',
      ],
    },
    {
      it: "refuses a missing one",
      spoil: (ownership) => {
        ownership.accounts.main.partition = "" as never;
      },
      problems: ['accounts.main.partition: "" is not an AWS partition. Write "aws", "aws-cn" or "aws-us-gov".'],
    },
  ],
});
