import { pipelineEntersEveryAccount } from "../../../../model/checks/services/pipelineEntersEveryAccount.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(pipelineEntersEveryAccount, {
  passes: [
    {
      it: "accepts accounts of one other partition",
      change: (ownership) => {
        ownership.accounts.main.partition = "aws-us-gov";
        ownership.accounts.second = { ...ownership.accounts.main, id: "444455556666" };
      },
    },
  ],
  fails: [
    {
      it: "refuses an account of another partition",
      spoil: (ownership) => {
        ownership.accounts.china = { ...ownership.accounts.main, id: "444455556666", partition: "aws-cn" };
      },
      problems: [
        'accounts.china.partition: "aws-cn" cannot be entered from account "main", which is in "aws". Declare it in a stack of its own, with a pipeline in that partition.',
      ],
    },
  ],
});
