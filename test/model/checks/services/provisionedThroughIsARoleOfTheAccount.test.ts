import { provisionedThroughIsARoleOfTheAccount } from "../../../../model/checks/services/provisionedThroughIsARoleOfTheAccount.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(provisionedThroughIsARoleOfTheAccount, {
  passes: [
    {
      it: "accepts a role of the account",
      change: (ownership) => {
        ownership.accounts.main.provisionedThrough = "arn:aws:iam::111122223333:role/pulumi";
      },
    },
  ],
  fails: [
    {
      it: "refuses a role of another account",
      spoil: (ownership) => {
        ownership.accounts.main.provisionedThrough = "arn:aws:iam::444455556666:role/pulumi";
      },
      problems: [
        'accounts.main.provisionedThrough: "arn:aws:iam::444455556666:role/pulumi" is a role of another account. Write the ARN of a role of this account: "arn:aws:iam::111122223333:role/NAME".',
      ],
    },
    {
      it: "refuses a role of another partition",
      spoil: (ownership) => {
        ownership.accounts.main.provisionedThrough = "arn:aws-cn:iam::111122223333:role/pulumi";
      },
      problems: [
        'accounts.main.provisionedThrough: "arn:aws-cn:iam::111122223333:role/pulumi" is a role of another account. Write the ARN of a role of this account: "arn:aws:iam::111122223333:role/NAME".',
      ],
    },
    {
      it: "refuses a user",
      spoil: (ownership) => {
        ownership.accounts.main.provisionedThrough = "arn:aws:iam::111122223333:user/pulumi";
      },
      problems: [
        'accounts.main.provisionedThrough: "arn:aws:iam::111122223333:user/pulumi" is not the ARN of an IAM role. Write the ARN of a role of this account: "arn:aws:iam::111122223333:role/NAME".',
      ],
    },
  ],
});
